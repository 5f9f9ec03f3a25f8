import { explainDenial } from '../explain-figure.ts';
import type { ReadFigure, ReadSource } from '../reading.ts';

/** A figure with those who deny it, in its own sentence or in the next: "Israel disputes the figure." */
export function denyFigure(figure: ReadFigure, deniers: readonly ReadSource[]): ReadFigure {
  return {
    ...figure,
    deniedBy: [...figure.deniedBy, ...deniers],
    because: [...figure.because, ...deniers.map(explainDenial)],
  };
}
