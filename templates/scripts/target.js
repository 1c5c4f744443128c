/**
 * What an address leads to on a page gets the focus, so that a keyboard and a screen reader go on from
 * there. Without this script they start from there as well in most browsers, yet do not say so.
 */
function focusTarget() {
  // An earlier id stands in the thing that has another now.
  const target = document.querySelector(":target")?.closest(":not(.former-id)");
  // A link inside what it leads to keeps the focus.
  if (!(target instanceof HTMLElement) || target.contains(document.activeElement)) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

addEventListener("hashchange", focusTarget);
// The target is known once the page is there; whoever has gone on by then is not called back.
addEventListener("load", () => {
  if (document.activeElement === document.body) focusTarget();
});
