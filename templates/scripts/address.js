/** A page that is printed says its address in full, with what the reader chose on it. */
addEventListener("beforeprint", () => {
  const shown = document.querySelector("[data-address]");
  if (!(shown instanceof HTMLElement)) return;
  const address = new URL(shown.dataset.address ?? "", location.href);
  address.search = location.search;
  shown.textContent = address.href;
});
