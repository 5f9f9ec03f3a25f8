import { askSuggestions, type SuggestedLine } from './ask-suggestions.ts';

/**
 * Suggestions under every search field (`[data-suggest]` says where they come from): a combobox with a listbox, as
 * ARIA 1.2 has it. The field keeps the focus; the arrows choose, Enter goes there, Escape closes. Without this script
 * the field is a field.
 */
export function startSearchSuggestions(root: Document): void {
  for (const field of root.querySelectorAll<HTMLElement>('[data-suggest]')) {
    const input = field.querySelector('input');
    if (input !== null) startField(root, field, input);
  }
}

function startField(root: Document, field: HTMLElement, input: HTMLInputElement): void {
  const list = root.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.role = 'listbox';
  list.hidden = true;
  list.ariaLabel = input.dataset.suggestions ?? '';
  field.append(list);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  input.ariaExpanded = 'false';

  let lines: readonly SuggestedLine[] = [];
  let chosen = -1;

  const choose = (index: number) => {
    chosen = index;
    for (const [at, option] of [...list.children].entries()) option.ariaSelected = String(at === index);
    const option = list.children[index];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const show = (next: readonly SuggestedLine[]) => {
    lines = next;
    list.replaceChildren(...next.map((line, index) => toOption(root, line, `${list.id}-${index}`)));
    list.hidden = next.length === 0;
    input.ariaExpanded = String(!list.hidden);
    choose(-1);
  };
  const go = (index: number) => {
    const address = lines[index]?.address;
    if (address !== undefined) location.assign(address);
  };
  const ask = askSuggestions(field.dataset.suggest ?? '', show);

  input.addEventListener('input', () => ask(input.value.trim()));
  input.addEventListener('blur', () => show([]));
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined) choose(moved(chosen, move, lines.length));
    else if (event.key === 'Enter' && chosen >= 0) go(chosen);
    else if (event.key === 'Escape') show([]);
    else return;
    event.preventDefault();
  });
  // The pointer must not take the focus from the field: the list would close under it.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('li') : null;
    if (option !== null) go([...list.children].indexOf(option));
  });
}

/** Up and down through the lines and, between the last and the first, back to what was typed. */
function moved(from: number, by: number, count: number): number {
  const places = count + 1;
  return ((from + 1 + by + places) % places) - 1;
}

function toOption(root: Document, { name, kind, context }: SuggestedLine, id: string): HTMLElement {
  const option = root.createElement('li');
  option.id = id;
  option.role = 'option';
  const named = root.createElement('bdi');
  named.textContent = name;
  const remark = root.createElement('small');
  remark.textContent = context === '' ? kind : `${kind}, ${context}`;
  option.append(named, ' ', remark);
  return option;
}
