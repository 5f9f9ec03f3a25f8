/** "1 figure", "41 figures", "no figures". */
export function counted(count: number, one: string, many: string): string {
  if (count === 0) return `no ${many}`;
  return `${integer.format(count)} ${count === 1 ? one : many}`;
}

/** Numbers as they stand in sentences: "1,250". */
export const integer = new Intl.NumberFormat('en');
/** Things as they stand in sentences: "one, two and three". */
export const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
