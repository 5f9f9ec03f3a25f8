import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { proposeTopic } from '#components/article-form/propose-topic.ts';
import { readDailyTable } from './read-daily-table.ts';
import { type ReportedFigure, readReportedFigures, readSources, readUnits } from './read-facts.ts';
import type { SeedValues } from './seed-topic.ts';
import { DEMO_TOPICS } from './topics/demo-topics.ts';

const statistics = DEMO_TOPICS.flatMap((topic) => topic.statistics);
const values = statistics.flatMap((statistic) => statistic.values);

it('makes every row of facts a value of one statistic, once', () => {
  const uses = readReportedFigures().map((row) => values.filter((each) => isMeant(each, row)).length);
  expect(new Set(uses)).toEqual(new Set([1]));
});

it('gives every set of values rows to be made of', () => {
  const facts = readReportedFigures();
  for (const each of values) {
    expect(
      facts.some((row) => isMeant(each, row)),
      `${each.topic}: ${each.statistic}`,
    ).toBe(true);
  }
});

it('says where every fact was read, and takes none from memory', () => {
  for (const row of readReportedFigures()) {
    expect(row.evidence).not.toBe('memory');
    expect(row.outlet ?? row.evidence, row.topic).not.toBeNull();
  }
});

it('counts in known units, as the facts do', () => {
  const codes = new Set(readUnits().map(({ code }) => code));
  for (const { name, definition } of statistics) expect(codes.has(definition.unit), name).toBe(true);
});

it('names every statistic once within its topic, and says what it counts and where', () => {
  for (const topic of DEMO_TOPICS) {
    const names = topic.statistics.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { definition } of topic.statistics) {
      expect(definition.counted).toMatch(/^\p{Lu}/u);
      expect(definition.place).not.toBeNull();
      if (definition.temporality === 'cumulative') expect(definition.start).not.toBeNull();
    }
  }
});

it('knows the parents of sources', () => {
  const sources = readSources();
  const names = new Set(sources.map(({ canonical }) => canonical));
  expect(names.size).toBe(sources.length);
  for (const { parent } of sources) if (parent !== null) expect(names).toContain(parent);
});

it('reads the daily table column by column, and only what that day’s report gave', () => {
  const killed = readDailyTable('killed_cum', 'Gaza Ministry of Health');
  expect(killed).toContainEqual({ asOf: '2024-03-21', value: '31988' });
  const women = readDailyTable('killed_women_cum', 'Gaza Ministry of Health');
  expect(women.length).toBeLessThan(killed.length);
  expect(women.every(({ value }) => value !== '')).toBe(true);
});

it.each([
  ['gaza-evening-summary.txt', 'War in Gaza'],
  ['harbour-flood.txt', null],
  ['jobs-report.txt', null],
])('names topics so that %s is put under %s', (file, topic) => {
  const text = readFileSync(new URL(`./dispatches/${file}`, import.meta.url), 'utf8');
  const choices = DEMO_TOPICS.map(({ name, place }) => ({ id: name, slug: name, name, place }));
  expect(proposeTopic(text, choices)).toBe(topic);
});

function isMeant({ topic, statistic, unit, only }: SeedValues, row: ReportedFigure): boolean {
  const isOfSet = row.topic === topic && row.statistic === statistic && row.unit === (unit ?? row.unit);
  return isOfSet && (only?.(row) ?? true);
}
