/** A link to a card that is folded away unfolds it first; browsers do so only for their own find. */
export function startFoldedCards(root: Document): void {
  const unfold = () => {
    const id = decodeURIComponent(root.location.hash.slice(1));
    const card = id === '' ? null : root.getElementById(id);
    const folded = card?.closest('details:not([open])');
    if (!(folded instanceof HTMLDetailsElement)) return;
    folded.open = true;
    card?.scrollIntoView();
  };
  root.defaultView?.addEventListener('hashchange', unfold);
  unfold();
}
