import type { CslItem } from './to-csl-json.ts';

/**
 * A citation as a RIS record. Written here because the library's writer folds every line at 70 characters, which
 * readers do not undo: addresses come back broken, long titles cut short.
 */
export function toRis(item: CslItem): string {
  const [date] = item.issued?.['date-parts'] ?? [];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'dataset' ? 'DATA' : 'ELEC'],
    ...item.author.map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', date?.[0]?.toString()],
    ['DA', date === undefined ? undefined : `${date.map(twoDigits).join('/')}/`],
    ['UR', item.URL],
    ['N1', item.note],
    ['AB', item.abstract],
    ['ET', item.version],
    ['LA', item.language],
    ['ID', item.id],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return `${lines.join('\r\n')}\r\n`;
}

/** A line that begins with anything but a tag would belong to nothing. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
