import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { originInWords } from '#lib/format/format-attribution.ts';
import { asOfInWords, dateInWords } from '#lib/format/format-date.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import type { Messages } from '#lib/format/messages/en.ts';
import type { ShareFigure } from '#lib/picture/write-share-card.ts';

/** A claim as a share picture sets it. What is not a figure is said in the words its page uses. */
export function shareFigure(
  claim: ReportedClaim,
  words: Messages,
  { withCounts }: { readonly withCounts: boolean },
): ShareFigure {
  const { publishedOn, outlet } = claim.article;
  return {
    ...wordedValue(claim, words, withCounts),
    isRetracted: claim.status === 'retracted',
    attribution: [originInWords(claim.attribution, words.locale), ...asOfPhrase(claim, words)].join(', '),
    report: words.picture.reportedBy(
      isolateName(outlet.name),
      publishedOn === null ? null : dateInWords(publishedOn, words.locale),
    ),
  };
}

function wordedValue(
  { figure, kind, proposition, status }: ReportedClaim,
  words: Messages,
  withCounts: boolean,
): Pick<ShareFigure, 'value' | 'isVague' | 'counts'> {
  const marked = (value: string) => (status === 'retracted' ? `${words.figure.retracted}: ${value}` : value);
  if (figure === null || figure.unit === null) {
    const { stance, statement } = proposition ?? {};
    const said = kind === 'absence' ? words.figure.absence : words.figure.statement;
    if (stance === undefined || statement === undefined)
      return { value: marked(said), isVague: false, counts: '' };
    return { value: marked(words.stance.phrases[stance]), isVague: false, counts: statement };
  }
  const { short, vague, counts, modality } = figureInWords(figure, figure.unit, words.locale);
  const said = modality === '' ? short : `${short}, ${modality}`;
  return { value: marked(said), isVague: vague !== null, counts: withCounts ? counts : '' };
}

function asOfPhrase({ asOf }: ReportedClaim, words: Messages): readonly string[] {
  if (asOf === null) return [];
  const date = asOfInWords(asOf, words.locale);
  return [asOf.basis === 'published' ? date : words.figure.asOf(date)];
}
