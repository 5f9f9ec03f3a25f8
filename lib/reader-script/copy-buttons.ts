/**
 * Brings the buttons that copy a text to life: `[data-copy]` names the element whose text is meant, and is hidden until
 * now. Where a browser lends no clipboard (a page without encryption) it stays hidden; the text can be selected.
 */
export function startCopyButtons(root: Document): void {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = root.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
      await clipboard.writeText(text);
      button.textContent = button.dataset.copied ?? '';
    });
  }
}
