import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { Caveat } from './caveat.tsx';

const markup = (caveat: string | null) =>
  renderToStaticMarkup(<Caveat caveat={caveat} words={messagesInEnglish} />);

it('is a note of its own, in the direction of its words', () => {
  const html = markup('Counts who reached a hospital.');
  expect(html).toContain('role="note"');
  expect(html).toContain('dir="auto"');
  expect(html).toContain('Before you use it:</strong> Counts who reached a hospital.');
});

it('is nothing where there is none', () => {
  expect(markup(null)).toBe('');
  expect(markup('  ')).toBe('');
});
