/** What each sign of a chart stands for. */
export const signsInEnglish = {
  dot: 'an exact number',
  ring: 'about, nearly',
  up: 'at least, more than: open above',
  down: 'at most, less than: open below',
  bar: 'a range: solid to the least, hatched to the most',
  break: 'the line breaks: what is counted differs',
  crossed: 'retracted',
  gap: 'no figure given',
  words: 'Words without a number stand above the chart, without a height.',
};
