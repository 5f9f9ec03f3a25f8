/**
 * Whether a page is nested so deep, or has so many elements, that the reader library would take minutes over it:
 * its time grows with the cube of the nesting (1,000 levels: 18 s) and it goes over every element many times.
 */
export function isTangled(root: Element): boolean {
  const open = [{ element: root, level: 0 }];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    count += 1;
    const { element, level } = next;
    if (count > MOST_ELEMENTS || level > MOST_LEVELS) return true;
    for (const child of element.children) open.push({ element: child, level: level + 1 });
  }
  return false;
}

/** News pages have 1,000 to 6,000 elements, long live reports up to 15,000. */
const MOST_ELEMENTS = 20_000;
/** News pages nest 15 to 60 levels; at 150 the reader library takes 0.2 s. */
const MOST_LEVELS = 150;
