import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DISCREPANCY_RULES } from '#lib/comparison/detect-discrepancies.ts';
import { CLAIM_KINDS } from '#lib/domain/claim.ts';
import { CLAIM_MOVES } from '#lib/domain/claim-life.ts';
import { QUALIFIERS } from '#lib/domain/figure.ts';
import { publicationRequirements } from '#lib/domain/publication-requirements.ts';
import { messagesInEnglish as words } from '#lib/format/messages/en.ts';
import { VAGUE_PLURALS } from '#lib/reading/lexicon/vague-words.ts';
import { MethodDocument } from './method-document.tsx';

const html = renderToStaticMarkup(<MethodDocument words={words} />);
const text = html
  .replaceAll(/<[^>]*>/g, ' ')
  .replaceAll('&#x27;', "'")
  .replaceAll(/\s+/g, ' ');

describe('the method page has every rule in force', () => {
  it.each(QUALIFIERS)('how "%s" is read', (qualifier) => {
    expect(text).toContain(words.method.qualifiers.rows[qualifier].meaning);
  });

  it.each([...VAGUE_PLURALS])('the bound of "%s", %s', (word, least) => {
    expect(text).toContain(`${word} at least ${Number(least).toLocaleString('en')}`);
  });

  it.each(DISCREPANCY_RULES)(
    'the rule $name, with the numbers it decides by',
    ({ name, explanation, thresholds }) => {
      expect(html).toContain(`id="${name}"`);
      expect(text).toContain(explanation);
      for (const value of Object.values(thresholds)) expect(sectionOf(name)).toContain(String(value));
    },
  );

  it.each(CLAIM_KINDS)('what a %s must have before it is published', (kind) => {
    const fields = publicationRequirements(kind);
    expect(fields.length).toBeGreaterThan(1);
    for (const field of fields) expect(text).toContain(words.reviewRule.requirements[field]);
  });

  it.each(CLAIM_MOVES)('who may %s a claim', (move) => {
    expect(text).toContain(`${words.reviewRule.deeds[move]} `);
  });

  it('who publishes, retracts and revises', () => {
    expect(text).toContain('publish draft published editor and administrator');
    expect(text).toContain('publish in review published editor, reviewer and administrator');
    expect(text).toContain('revise in the open published published editor and administrator');
    expect(text).toContain('a second person must');
  });

  it.each(['corrections', 'retraction', 'voices', 'lookingBack', 'takedowns', 'addresses'] as const)(
    'what holds of %s',
    (name) => {
      expect(html).toContain(`id="${name}"`);
      expect(text).toContain(words.reviewRule.principles[name].title);
    },
  );
});

function sectionOf(name: string): string {
  const start = html.indexOf(`id="${name}"`);
  return html.slice(start, html.indexOf('</div>', start));
}
