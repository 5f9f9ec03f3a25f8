/**
 * An SVG that `lib/timeline` wrote, set as it is: the writers escape every word they set, and no other markup may
 * come this way. A `span` stands within a line.
 */
export function Drawing({ svg, as: Element = 'div', className }: DrawingProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <Element className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

interface DrawingProps {
  readonly svg: string;
  readonly as?: 'div' | 'span';
  readonly className?: string | undefined;
}
