/** Who speaks where the facts name several bodies that spoke as one; everyone else speaks alone. */
export function jointVoices(source: string): readonly string[] {
  return JOINT.get(source) ?? [source];
}

const JOINT: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'World Bank, European Commission and Government of Ukraine',
    ['World Bank', 'European Commission', 'Government of Ukraine'],
  ],
  [
    'World Bank, European Commission, United Nations and Government of Ukraine',
    ['World Bank', 'European Commission', 'United Nations', 'Government of Ukraine'],
  ],
  [
    'Syrian authorities and White Helmets (combined)',
    ['Syrian authorities', 'White Helmets (Syria Civil Defence)'],
  ],
]);
