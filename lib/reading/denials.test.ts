import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

/** Each figure with whom it comes from and who denies it: "45: ministry / army". */
function denied(text: string): string[] {
  const { figures } = readFigures({ text, published: '2024-05-15', outlet: null });
  return figures.map(({ number, source, deniedBy }) => {
    const deniers = deniedBy.map(({ name }) => name).join(', ');
    return `${number.text}: ${source?.name ?? '-'} / ${deniers || '-'}`;
  });
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The army denied killing 45 civilians.', ['45: - / army']],
  ['The army denied that 45 civilians died.', ['45: - / army']],
  ['The mayor disputes the figure of 45 boats.', ['45: - / mayor']],
  ['The ministry said 45 people died. The army disputes the figure.', ['45: ministry / army']],
  ['The ministry said 45 people died, a figure the army rejects.', ['45: ministry / army']],
  [
    'The ministry said 45 people died. The army rejected the claim and counted 12.',
    ['45: ministry / army', '12: - / -'],
  ],
  ['The ministry said 45 people died. The army denied entry to reporters.', ['45: ministry / -']],
  ['The ruling party won 45 seats in the proportional contest.', ['45: - / -']],
  ['The report was disputed by 45 members.', ['45: - / -']],
];

describe('reading who denies a figure', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected);
  });

  it('says so among the reasons', () => {
    const [figure] = readFigures({ text: CASES[3]?.[0] ?? '', published: null, outlet: null }).figures;
    expect(figure?.because).toContain('denied by “The army” with “disputes”; not its source');
  });
});
