import { explainDenial } from '../explain-figure.ts';
import type { ReadFigure, ReadSource } from '../reading.ts';

/** A figure of the sentence before, with those who deny it now: "Israel disputes the figure." */
export function denyFigure(figure: ReadFigure, deniers: readonly ReadSource[]): ReadFigure {
  return {
    ...figure,
    deniedBy: [...figure.deniedBy, ...deniers],
    because: [...figure.because, ...deniers.map(explainDenial)],
  };
}
