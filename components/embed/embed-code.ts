/** What another site pastes to show a frame: the frame, and the script that gives it the height it needs. */
export function frameCode({ address, title, height, origin }: FrameToPaste): string {
  const attributes = [
    `src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title)}"`,
    'data-figures',
    'loading="lazy"',
    `style="width: 100%; height: ${height}px; border: 0"`,
  ];
  return [
    `<iframe ${attributes.join(' ')}></iframe>`,
    `<script async src="${escapeAttribute(origin)}/reader/embed.js"></script>`,
  ].join('\n');
}

export interface FrameToPaste {
  /** Of what stands in the frame, with its host. */
  readonly address: string;
  /** What it is, for screen readers. */
  readonly title: string;
  /** In px, until the script knows better. */
  readonly height: number;
  readonly origin: string;
}

/** What another site pastes to show a picture that leads to the record. */
export function pictureCode(picture: {
  readonly src: string;
  readonly alt: string;
  readonly href: string;
}): string {
  const image = `<img src="${escapeAttribute(picture.src)}" alt="${escapeAttribute(picture.alt)}" style="max-width: 100%; height: auto">`;
  return `<a href="${escapeAttribute(picture.href)}">${image}</a>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
