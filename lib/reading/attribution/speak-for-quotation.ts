import type { ReadFigure, ReadSource } from '../reading.ts';

/**
 * Gives a figure quoted before its speaker was named the one named where the quotation closes:
 * '"Winds neared 300 km/h. It is the strongest yet," said Lee.'
 */
export function speakForQuotation(figure: ReadFigure, speaker: ReadSource): ReadFigure {
  if (figure.source !== null) return figure;
  const reason = `source: “${speaker.text}” with “${speaker.wording ?? ''}”, where the quotation closes`;
  const because = figure.because.map((line) => (line.startsWith('source:') ? reason : line));
  return { ...figure, source: speaker, because };
}
