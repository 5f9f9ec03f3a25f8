// Whether the engine's confidence means something: of suggestions given 0.9, about nine in ten should be right in every
// field. `node bench/confidence.ts [FOLDER ...]` ; labelled texts as for bench/reading.ts. Fields are compared more
// strictly than by the score: a unit or a source's name must be one that the label gives, a date the same or a part.
import { join } from 'node:path';
import { readFigures } from '#lib/reading/read-figures.ts';
import type { ReadFigure } from '#lib/reading/reading.ts';
import { type Label, listLabelledTexts } from './labelled-texts.ts';

const BINS = [0, 0.6, 0.7, 0.8, 0.85, 0.9] as const;

const folders = process.argv.slice(2);
const articles = (
  folders.length > 0 ? folders : [join(import.meta.dirname, '../../shared/articles/dev')]
).flatMap(listLabelledTexts);

const judged = articles.flatMap((article) =>
  readFigures({ ...article, outlet: article.outlet ?? null }).figures.flatMap((figure) => {
    const label = article.figures.find(
      ({ start, end }) => start < figure.number.end && figure.number.start < end,
    );
    // Minor figures are neither rewarded nor punished.
    return label?.optional
      ? []
      : [{ confidence: figure.confidence, right: label !== undefined && isRight(figure, label) }];
  }),
);

console.log(`${judged.length} suggestions in ${articles.length} texts`);
console.log('confidence     suggestions   right in every field');
for (const [index, from] of BINS.entries()) {
  const to = BINS[index + 1] ?? 1.01;
  const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
  if (inside.length === 0) continue;
  const share = (100 * inside.filter(({ right }) => right).length) / inside.length;
  console.log(
    `${from.toFixed(2)} and up ${String(inside.length).padStart(14)} ${share.toFixed(0).padStart(21)} %`,
  );
}

function isRight({ low, high, qualifier, unit, source, asOf }: ReadFigure, label: Label): boolean {
  const isNamed = source !== null && label.sources.some((name) => sameName(name, source.name));
  const isSourced = source === null ? label.sources.length === 0 || label.sourceOptional === true : isNamed;
  const isDated = label.asOf === null || (asOf !== null && sameDate(label.asOf, asOf.date));
  return (
    sameNumber(low, label.low) &&
    sameNumber(high, label.high) &&
    qualifier === label.qualifier &&
    unit.toLowerCase() === label.unit.toLowerCase() &&
    isSourced &&
    isDated
  );
}

function sameNumber(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : Number(one) === Number(other);
}

function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().replace(/^the |[^\p{L}\p{N} ]/gu, ''));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

function sameDate(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
