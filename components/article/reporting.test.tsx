import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { Reporting } from './reporting.tsx';

const markup = (figures: number) =>
  renderToStaticMarkup(
    <Reporting
      counts={{ figures, sourced: figures, dated: 3, qualified: 2, quoted: 0 }}
      words={messagesInEnglish}
    />,
  );

it('says the counts behind each, and what they cannot show', () => {
  const html = markup(24);
  expect(html).toContain('24 of 24 name a source');
  expect(html).toContain('3 of 24 state the date they speak of');
  expect(html).toContain('0 of 24 stand here with their printed words');
  expect(html).toContain('>13%<');
  expect(html).toContain('A figure the outlet counted itself needs no source');
});

it('gives no percentage of a few, and says why', () => {
  expect(markup(19)).not.toContain('%');
  expect(markup(19)).toContain('too few for a percentage');
  expect(markup(20)).toContain('>15%<');
});

it('counts nothing where nothing is published', () => {
  expect(markup(0)).toContain('No figure of this outlet is published here yet.');
  expect(markup(0)).not.toContain(' of 0 ');
});
