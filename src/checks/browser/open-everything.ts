/** Puts a page into its busiest state: everything that opens is open, everything that filters is set. */
import type { Page } from "puppeteer";

/**
 * Opens each `details`, chooses the second option of each list, ticks each box, types the longest
 * word of the title into each search field, and submits the forms. A form whose results come later
 * says by `data-loading` what its live region (`role=status`) announces until then.
 */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const forms = [...document.querySelectorAll<HTMLFormElement>("main form")].filter((form) =>
      form.checkVisibility(),
    );
    const [longest = ""] = document.title.split(/\P{L}+/u).toSorted((a, b) => b.length - a.length);
    for (const form of forms) {
      for (const field of form.elements) {
        if (field instanceof HTMLSelectElement) field.selectedIndex = Math.min(1, field.length - 1);
        else if (field instanceof HTMLInputElement && field.type === "checkbox")
          field.checked = true;
        else if (field instanceof HTMLInputElement && field.type === "search")
          field.value = longest;
        else continue;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
      const status = document.querySelector("[role=status]");
      const isLoading = () => status !== null && status.textContent === form.dataset.loading;
      const { promise: announced, resolve } = Promise.withResolvers<void>();
      const observer = new MutationObserver(() => isLoading() || resolve());
      if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
      // A form without a script of its own would lead to another page.
      window.addEventListener("submit", (event) => event.preventDefault(), { once: true });
      form.requestSubmit();
      if (isLoading()) await announced;
      observer.disconnect();
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
