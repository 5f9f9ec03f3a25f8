/** "/" leads to the search field, unless something is being typed. */
export function startSearchKey(root: Document): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target))
      return;
    const inputs = [...root.querySelectorAll<HTMLInputElement>('[data-suggest] input')];
    const shown = inputs.find((input) => input.checkVisibility());
    if (shown === undefined) return;
    event.preventDefault();
    shown.select();
    shown.focus();
  });
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
  );
}
