const DAY = 86_400_000;

/** Whole days from one day (YYYY-MM-DD) to another; below zero where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / DAY);
}

/** The day after. */
export function nextDay(day: string): string {
  return new Date(instantOf(day) + DAY).toISOString().slice(0, 10);
}

function instantOf(day: string): number {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new Error(`Not a day: ${JSON.stringify(day)}`);
  return instant;
}
