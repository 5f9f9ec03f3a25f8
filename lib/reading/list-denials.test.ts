import { expect, it } from 'vitest';
import { listDenials } from './list-denials.ts';
import { readFigures } from './read-figures.ts';

it('lists a denial once for all the figures it denies, with its sentence', () => {
  const text = 'Police said 45 people died and 12 were hurt. The mayor rejected the claim.';
  const [denial, ...others] = listDenials(readFigures({ text, published: null, outlet: null }));
  expect(others).toEqual([]);
  expect(denial).toMatchObject({
    quote: { text: 'The mayor rejected the claim.' },
    source: { name: 'mayor' },
    figures: [0, 1],
  });
});

it('lists none where nobody denies', () => {
  expect(listDenials(readFigures({ text: 'Police said 45 died.', published: null, outlet: null }))).toEqual(
    [],
  );
});
