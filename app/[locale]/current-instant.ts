/** Now to the second, as addresses name it: "2026-11-25T10:15:00Z". */
export function currentInstant(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** The day it is in UTC, YYYY-MM-DD. */
export function today(): string {
  return currentInstant().slice(0, 10);
}
