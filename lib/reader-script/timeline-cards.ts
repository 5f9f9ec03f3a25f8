/**
 * Cards at the marks of a chart, on hover, focus and touch: the mark in words, its quote where the page holds it, and
 * the way there. The native tooltip says the same without this script, so it gives way to the card.
 */
export function startTimelineCards(root: Document): void {
  for (const chart of root.querySelectorAll<SVGSVGElement>('svg.timeline')) startChart(root, chart);
}

function startChart(root: Document, chart: SVGSVGElement): void {
  const frame = chart.parentElement;
  if (frame === null) return;
  const card = root.createElement('div');
  card.className = 'timeline-card';
  card.hidden = true;
  frame.classList.add('timeline-frame');
  frame.append(card);
  for (const link of chart.querySelectorAll<SVGAElement>('g.series a')) nameByLabel(link);

  let shown: SVGAElement | null = null;
  const show = (link: SVGAElement) => {
    if (shown === link) return;
    shown = link;
    fill(root, card, link);
    card.hidden = false;
    place(card, link, frame);
  };
  const hide = () => {
    shown = null;
    card.hidden = true;
  };
  chart.addEventListener('pointerover', (event) => {
    const link = linkAt(event.target);
    if (link !== null && event.pointerType !== 'touch') show(link);
  });
  // On its way from the mark to the card the pointer crosses neither: the card stays until it leaves both.
  frame.addEventListener('pointerleave', () => (linkAt(root.activeElement) === null ? hide() : undefined));
  chart.addEventListener('focusin', (event) => {
    const link = linkAt(event.target);
    if (link !== null) show(link);
  });
  chart.addEventListener('focusout', hide);
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  let touched: SVGAElement | null = null;
  chart.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch' ? linkAt(event.target) : null;
  });
  // A finger cannot hover: its first tap shows the card, which holds the way on.
  chart.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (link === null || link !== touched || shown === link) return;
    event.preventDefault();
    show(link);
  });
}

function linkAt(target: EventTarget | null): SVGAElement | null {
  const link = target instanceof Element ? target.closest('svg.timeline g.series a') : null;
  return link instanceof SVGAElement ? link : null;
}

function nameByLabel(link: SVGAElement): void {
  const title = link.querySelector('title');
  if (title === null) return;
  link.setAttribute('aria-label', title.textContent);
  title.remove();
}

function fill(root: Document, card: HTMLElement, link: SVGAElement): void {
  const words = root.createElement('p');
  words.textContent = link.getAttribute('aria-label');
  const address = link.href.baseVal;
  // The figure's own card, where this page has it: its quote, and the outlet with whoever relayed it.
  const own = address.startsWith('#') ? root.querySelectorAll(`${address} blockquote, ${address} ul`) : [];
  const way = root.createElement('a');
  way.href = address;
  way.tabIndex = -1;
  way.textContent = card.closest<HTMLElement>('[data-card-link]')?.dataset.cardLink ?? address;
  card.replaceChildren(words, ...[...own].map((part) => part.cloneNode(true)), way);
}

// Below the mark, and within the width of the chart.
function place(card: HTMLElement, link: SVGAElement, frame: HTMLElement): void {
  const [mark, ground] = [link.getBoundingClientRect(), frame.getBoundingClientRect()];
  const middle = mark.x + mark.width / 2 - ground.x;
  const left = Math.max(0, Math.min(middle - card.offsetWidth / 2, ground.width - card.offsetWidth));
  card.style.setProperty('inset-inline-start', 'auto');
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${mark.bottom - ground.y + 4}px`);
}
