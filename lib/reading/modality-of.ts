import type { Modality } from '#lib/domain/figure.ts';
import type { Token } from './token.ts';

const PROJECTED =
  /^(?:forecast|forecasts|forecasted|forecasting|project|projects|projected|projection|projections|predict|predicts|predicted|expect|expects|expected|expecting|will|outlook)$/;
const ESTIMATED = /^(?:estimate|estimates|estimated|reckon|reckons|reckoned|believed|thought)$/;
const TARGET = /^(?:target|targets|goal|aim|aims|aiming|pledge|pledged|pledges|quota|seeking|seeks)$/;
const HYPOTHETICAL = /^(?:if|unless|would|could|might)$/;

/** Whether the figure is reported as fact, estimated, foreseen, aimed at or supposed, by the words before it. */
export function modalityOf(tokens: readonly Token[], from: number, at: number): Modality {
  for (let index = at - 1; index >= Math.max(from, at - 14); index--) {
    const token = tokens[index];
    if (!token) continue;
    if (token.text === ';' || token.text === ',' || token.lower === 'but') break;
    if (PROJECTED.test(token.lower)) return 'projected';
    if (ESTIMATED.test(token.lower)) return 'estimated';
    if (TARGET.test(token.lower)) return 'target';
    if (HYPOTHETICAL.test(token.lower)) return 'hypothetical';
  }
  return 'reported';
}
