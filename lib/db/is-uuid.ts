/** Whether a text can be an id: PostgreSQL refuses to compare a uuid column with anything else. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
