/** Puts a page into its busiest state: everything that opens is open, everything that filters is set. */
import type { Page } from "puppeteer";

/**
 * Opens each `details`, chooses the second option of each list, ticks the first box of each group,
 * and types the page's own first word into each search field. Results are awaited by the live
 * region that announces them (`role=status`, `aria-live`), where the page has one.
 */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const fields = [
      ...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
        "main select, main input[type=search], main input[type=checkbox]",
      ),
    ].filter((field) => field.checkVisibility() && !field.disabled);
    if (fields.length === 0) return;
    const live = document.querySelector("[role=status], [aria-live]");
    const announced = new Promise<void>((resolve) => {
      if (!live) return resolve();
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(live, { childList: true, characterData: true, subtree: true });
    });
    for (const field of fields) {
      if (field instanceof HTMLSelectElement) field.selectedIndex = Math.min(1, field.length - 1);
      else if (field.type === "checkbox") field.checked = true;
      else field.value = document.querySelector("h1")?.textContent?.trim().split(/\s+/)[0] ?? "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    await announced;
  });
}
