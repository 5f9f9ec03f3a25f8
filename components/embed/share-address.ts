/** Where a record, in the view its address names, can be taken elsewhere. */
export function shareAddress(address: string): string {
  const [path = address, query] = address.split('?');
  return query === undefined ? `${path}/share` : `${path}/share?${query}`;
}
