import type { ReportDraft } from './error-report.ts';

/** What keeps a report from being accepted. The catalogues of lib/format word each, since readers are told. */
export type ReportProblemKind =
  | 'kind_missing'
  | 'words_missing'
  | 'words_long'
  | 'words_links'
  | 'evidence_not_web'
  | 'evidence_long'
  | 'contact_not_mail'
  | 'repeated'
  | 'trapped'
  | 'too_quick'
  | 'too_old';

export interface ReportProblem {
  /** The field at fault; "form" where it is none of them. */
  readonly field: 'kind' | 'words' | 'evidenceUrl' | 'contact' | 'form';
  readonly kind: ReportProblemKind;
}

/** A page of typescript: whoever has more to say can link to it. Also what a cookie brings back to a refused form. */
export const MAXIMUM_WORDS = 2000;

/** Addresses of archives hold another address whole; longer ones are trackers. */
export const MAXIMUM_EVIDENCE = 500;

/** The longest address mail servers accept. */
export const MAXIMUM_CONTACT = 254;

/** "It says so here and here": reports of errors have few links within their words, advertisements live of them. */
export const MAXIMUM_LINKS = 2;

/** Nobody finds the mistake's name in a list and words it in less; programs fill in a form at once. */
export const LEAST_SECONDS = 3;

/** Somebody may come back to an open page after lunch or in the evening; a form kept for days was collected. */
export const MOST_HOURS = 12;

/** What was sent, in the one form it is checked and kept in: plain line ends, no control characters, empty as absent. */
export function tidyReport(draft: ReportDraft): ReportDraft {
  const evidence = withoutControls(draft.evidenceUrl ?? '').trim();
  const contact = withoutControls(draft.contact ?? '').trim();
  return {
    ...draft,
    words: withoutControls(draft.words.replace(/\r\n?/g, '\n')).trim(),
    evidenceUrl: evidence === '' ? null : withScheme(evidence),
    contact: contact === '' ? null : contact,
  };
}

/** Everything that is wrong with a tidy report, in the order of the form's fields. */
export function checkReport({ kind, words, evidenceUrl, contact }: ReportDraft): readonly ReportProblem[] {
  return [
    ...(kind === null ? [problem('kind', 'kind_missing')] : []),
    ...checkWords(words),
    ...checkEvidence(evidenceUrl ?? ''),
    ...(contact !== null && !isMail(contact) ? [problem('contact', 'contact_not_mail')] : []),
  ];
}

/** How a form came to be sent: what its hidden field holds, and when its page was made. */
export interface Sending {
  /** People never see the field; programs fill in whatever they find. */
  readonly trap: string;
  /** Null where the seal of the page is not ours. */
  readonly openedAt: Date | null;
}

/** Whether a form was sent as people send one; what is wrong otherwise. Whatever was typed is given back. */
export function checkSending({ trap, openedAt }: Sending, at: Date): ReportProblem | null {
  if (trap !== '') return problem('form', 'trapped');
  if (openedAt === null) return problem('form', 'too_old');
  const seconds = (at.getTime() - openedAt.getTime()) / 1000;
  if (seconds < LEAST_SECONDS) return problem('form', 'too_quick');
  return seconds > MOST_HOURS * 3600 ? problem('form', 'too_old') : null;
}

/** The words by which two reports are the same: however they are spaced, capitalised or punctuated. */
export function reportKey(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function checkWords(words: string): readonly ReportProblem[] {
  if (words === '') return [problem('words', 'words_missing')];
  if (words.length > MAXIMUM_WORDS) return [problem('words', 'words_long')];
  return countLinks(words) > MAXIMUM_LINKS ? [problem('words', 'words_links')] : [];
}

function countLinks(words: string): number {
  return words.match(/https?:\/\/|\bwww\.|<a\s|\[url/gi)?.length ?? 0;
}

function checkEvidence(address: string): readonly ReportProblem[] {
  if (address === '') return [];
  if (address.length > MAXIMUM_EVIDENCE) return [problem('evidenceUrl', 'evidence_long')];
  return WEB_ADDRESS.test(address) ? [] : [problem('evidenceUrl', 'evidence_not_web')];
}

const WEB_ADDRESS = /^https?:\/\/[^\s/?#<>"'\\@]+\.[^\s/?#<>"'\\@]+(?:[/?#][^\s<>"\\]*)?$/i;

/** Whether it exists only mail could tell; this finds what was typed into the wrong field. */
function isMail(contact: string): boolean {
  return contact.length <= MAXIMUM_CONTACT && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(contact);
}

/** People copy "www.example.org/page" from a paper. */
function withScheme(address: string): string {
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(address) ? `https://${address}` : address;
}

/** Line feeds stay; PostgreSQL refuses U+0000, and the others say nothing. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').toWellFormed();
}

function problem(field: ReportProblem['field'], kind: ReportProblemKind): ReportProblem {
  return { field, kind };
}
