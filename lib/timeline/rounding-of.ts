/** What a number is rounded to, by its last digit that is not 0: 1,200 to hundreds. 1 for numbers to the last digit. */
export function roundingOf(value: number): number {
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
