/** Copied text comes without the soft hyphens that divide long words on the screen. */
document.addEventListener("copy", (event) => {
  const text = String(getSelection());
  if (!event.clipboardData || !text.includes("\u00AD")) return;
  event.clipboardData.setData("text/plain", text.replaceAll("\u00AD", ""));
  event.preventDefault();
});
