import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A news text with the figures somebody found in it by reading. */
export interface LabelledText {
  readonly text: string;
  readonly published: string | null;
  readonly outlet?: string | null;
  readonly figures: readonly Label[];
}

/** One figure as labelled; offsets are UTF-16 code units. `optional` ones are neither rewarded nor punished. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly low: string | null;
  readonly high: string | null;
  readonly qualifier: string;
  readonly unit: string;
  /** Every acceptable name; empty for the outlet's own voice. */
  readonly sources: readonly string[];
  readonly sourceOptional?: boolean;
  readonly asOf: string | null;
  readonly optional: boolean;
}

/** The labelled texts of a folder: `NN-name.txt` with `NN-name.gold.json` beside it. */
export function listLabelledTexts(folder: string): readonly LabelledText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => ({
      ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
      text: readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8'),
    }));
}
