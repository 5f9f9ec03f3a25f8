/** Tenths of a px are finer than any screen. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
