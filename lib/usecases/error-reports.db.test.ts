import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countOpenReports, listDeskReports } from '#lib/db/desk-reports.ts';
import { findPublicReport, listAnsweredReports } from '#lib/db/public-report.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { ErrorReportRecord, ReportDraft } from '#lib/domain/error-report.ts';
import { A_READER, type Actor, type Role } from '#lib/domain/person.ts';
import { deleteExpired } from '#lib/jobs/delete-expired.ts';
import { decideReport, type ReportDecision } from './decide-report.ts';
import { editClaim } from './edit-claim.ts';
import { type Reporter, reportError } from './report-error.ts';
import { takeReport } from './take-report.ts';
import { openPublishedRecord, type PublishedRecord } from './testing/published-record.ts';
import { unwrap } from './testing/unwrap.ts';

let record: PublishedRecord;
let claim: ClaimRecord;
let clock: Date;

beforeAll(async () => {
  record = await openPublishedRecord();
  claim = await record.publish();
});
afterAll(() => record.newsroom.close());

beforeEach(async () => {
  clock = new Date();
  await record.newsroom.database.pool.query('DELETE FROM report_attempt');
});

const CONTACT = 'reader@mail.example';
const SECRET_WORDS = 'Mr Example of Port Sample invented this';

let sent = 0;

function draft(over: Partial<ReportDraft> = {}): ReportDraft {
  sent += 1;
  return {
    target: { kind: 'claim', id: claim.id },
    kind: 'figure',
    words: `${SECRET_WORDS}, for the ${sent}. time.`,
    evidenceUrl: 'https://wire.example/flood',
    contact: CONTACT,
    ...over,
  };
}

/** A reader who opened the form a minute ago. */
function reader(clientKey = `reader ${sent}`): Reporter {
  const sending = { trap: '', openedAt: new Date(clock.getTime() - 60_000) };
  return { kind: 'reader', sending, clientKey, locale: 'en' };
}

const deps = () => ({ database: record.newsroom.database, now: () => clock });
const report = (over: Partial<ReportDraft> = {}, reporter: Reporter = reader()) =>
  reportError(deps(), reporter, draft(over));
const decide = (
  { id, revision }: ErrorReportRecord,
  over: Partial<ReportDecision> = {},
  actor: Actor = record.editor,
) =>
  decideReport(deps(), actor, {
    id,
    revision,
    outcome: 'not_changed',
    explanation: 'The article says so.',
    showWords: false,
    ...over,
  });
const historyOf = (subjectId: string) =>
  record.newsroom.database.prisma.historyEntry.findMany({
    where: { subjectId },
    include: { payload: true },
    orderBy: { id: 'asc' },
  });

describe('a reader', () => {
  it('reports an error of a claim, a statistic, an article and a source', async () => {
    const { statistic, article, source } = record;
    for (const target of [
      { kind: 'claim', id: claim.id },
      { kind: 'statistic', id: statistic.id },
      { kind: 'article', id: article.id },
      { kind: 'source', id: source.id },
    ] as const) {
      const stored = unwrap(await report({ target }));
      expect(stored).toMatchObject({ target, state: 'received', contact: CONTACT, revision: 1 });
      expect((await findPublicReport(record.newsroom.database, stored.id))?.subject).toMatchObject(target);
    }
  });

  it('is nobody in history, which keeps neither their contact nor words that are not shown', async () => {
    const stored = unwrap(await report());
    const [entry] = await historyOf(stored.id);
    expect(entry).toMatchObject({
      event: 'ErrorReported',
      actorId: null,
      actorName: A_READER.name,
      tags: [`report:${stored.id}`],
    });
    const kept = JSON.stringify(entry, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(kept).not.toContain(CONTACT);
    expect(kept).not.toContain(SECRET_WORDS);
  });

  it('is told all that is wrong with the words in one answer, and then how they were sent', async () => {
    const hasty: Reporter = {
      kind: 'reader',
      sending: { trap: '', openedAt: clock },
      clientKey: 'hasty',
      locale: 'en',
    };
    expect(await report({ kind: null, words: ' ', contact: '?' }, hasty)).toMatchObject({
      failure: { kind: 'invalid', fields: [{ field: 'kind' }, { field: 'words' }, { field: 'contact' }] },
    });
    expect(await report({}, hasty)).toMatchObject({
      failure: { kind: 'invalid', fields: [{ field: 'form' }] },
    });
  });

  it('cannot report the same twice, not even at the same moment', async () => {
    const words = `The number is ${sent} too high.`;
    const answers = await Promise.all(['a', 'b'].map((key) => report({ words }, reader(key))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const again = await report({ words: `  ${words.toUpperCase()} ` });
    expect(again).toMatchObject({ failure: { kind: 'invalid', fields: [{ field: 'words' }] } });
    const elsewhere = await report({ words, target: { kind: 'statistic', id: record.statistic.id } });
    expect(elsewhere.ok).toBe(true);
  });

  it('cannot report what is not public', async () => {
    const hidden = await record.draft();
    for (const target of [
      { kind: 'claim', id: hidden.id },
      { kind: 'source', id: claim.id },
    ] as const) {
      expect(await report({ target })).toMatchObject({ failure: { kind: 'not_found' } });
    }
  });
});

describe('the limits', () => {
  it('let so many through from one network, however many come at once, and more an hour later', async () => {
    const flood = await Promise.all(Array.from({ length: 12 }, () => report({}, reader('flood'))));
    expect(flood.filter(({ ok }) => ok)).toHaveLength(5);
    const refused = flood.filter((answer) => !answer.ok);
    for (const answer of refused) expect(answer).toMatchObject({ failure: { kind: 'rate_limited' } });
    expect((await report({}, reader('somebody else'))).ok).toBe(true);
    clock = new Date(clock.getTime() + 3_600_000);
    expect((await report({}, reader('flood'))).ok).toBe(true);
  });

  it('count what comes from all networks together', async () => {
    const flood = await Promise.all(
      Array.from({ length: 110 }, (_, index) => report({}, reader(`network ${index}`))),
    );
    expect(flood.filter(({ ok }) => ok)).toHaveLength(100);
  });

  it('count the same words about many records', async () => {
    const { statistic, article, source } = record;
    const words = 'The name of the ministry is misspelt.';
    const targets = [
      { kind: 'statistic', id: statistic.id },
      { kind: 'article', id: article.id },
      { kind: 'source', id: source.id },
      { kind: 'claim', id: claim.id },
    ] as const;
    const answers = [];
    for (const target of targets) answers.push((await report({ words, target }, reader(target.kind))).ok);
    expect(answers).toEqual([true, true, true, false]);
  });

  it('count only what would be kept: mistakes in the form use nothing up', async () => {
    for (let tries = 0; tries < 8; tries += 1) await report({ words: '' }, reader('clumsy'));
    expect((await report({}, reader('clumsy'))).ok).toBe(true);
  });
});

describe('the desk', () => {
  it('answers with an explanation, and the answer is public at the report and at its record', async () => {
    const { database } = record.newsroom;
    const stored = unwrap(await report());
    const taken = unwrap(await takeReport(deps(), record.editor, stored));
    expect(taken).toMatchObject({ state: 'under_review', assignee: { name: 'A editor' } });
    expect(await decide(stored)).toMatchObject({ failure: { kind: 'conflict', revision: 2 } });
    expect(await decide(taken, { explanation: ' ' })).toMatchObject({
      failure: { kind: 'invalid', fields: [{ field: 'explanation' }] },
    });
    unwrap(await decide(taken));
    const shown = await findPublicReport(database, stored.id);
    expect(shown).toMatchObject({ state: 'not_changed', outcome: 'The article says so.', words: null });
    const answered = await listAnsweredReports(database, stored.target);
    expect(answered[0]).toMatchObject({ id: stored.id, state: 'not_changed' });
    const entries = await historyOf(stored.id);
    expect(entries.map(({ event, tags }) => [event, tags])).toEqual([
      ['ErrorReported', [`report:${stored.id}`]],
      ['ErrorReportTaken', [`report:${stored.id}`]],
      ['ErrorReportAnswered', [`report:${stored.id}`, `claim:${claim.id}`]],
    ]);
  });

  it('names the revision that was made upon a report', async () => {
    const stored = unwrap(await report());
    clock = new Date(Date.now() + 1000);
    claim = unwrap(
      await editClaim(deps(), record.editor, {
        id: claim.id,
        revision: claim.revision,
        edit: { note: 'Corrected.' },
      }),
    );
    unwrap(await decide(stored, { outcome: 'corrected' }));
    expect(await findPublicReport(record.newsroom.database, stored.id)).toMatchObject({
      state: 'corrected',
      revision: claim.revision,
    });
  });

  it('shows the reader’s words only where an editor chose to, and the contact never', async () => {
    const { database } = record.newsroom;
    const texts: string[] = [];
    for (const showWords of [false, true]) {
      const stored = unwrap(await report());
      texts.push(JSON.stringify(await findPublicReport(database, stored.id)));
      unwrap(await decide(stored, { showWords }));
      texts.push(JSON.stringify(await findPublicReport(database, stored.id)));
    }
    expect(texts.map((text) => text.includes(SECRET_WORDS))).toEqual([false, false, false, true]);
    for (const text of texts) expect(text).not.toContain(CONTACT);
    const answered = await listAnsweredReports(database, { kind: 'claim', id: claim.id });
    expect(JSON.stringify(answered)).not.toContain(CONTACT);
  });

  it('sets spam aside without words, nowhere to be seen at the record, and may answer it after all', async () => {
    const { database } = record.newsroom;
    const stored = unwrap(await report());
    const spam = unwrap(await decide(stored, { outcome: 'spam', explanation: '', showWords: true }));
    expect(spam).toMatchObject({ state: 'spam', wordsShown: false, contact: null });
    const named = async () => (await listAnsweredReports(database, stored.target)).map(({ id }) => id);
    expect(await named()).not.toContain(stored.id);
    const answered = unwrap(await decide(spam));
    expect(await named()).toContain(stored.id);
    expect(await decide(answered)).toMatchObject({ failure: { kind: 'not_allowed_now' } });
    expect(await takeReport(deps(), record.editor, answered)).toMatchObject({
      failure: { kind: 'not_allowed_now' },
    });
  });

  it.each<[Role, boolean]>([
    ['contributor', false],
    ['reviewer', false],
    ['editor', true],
    ['administrator', true],
  ])('lets a %s answer: %s', async (role, may) => {
    const actor = await record.newsroom.hire(role);
    const stored = unwrap(await report());
    expect((await takeReport(deps(), actor, stored)).ok).toBe(may);
    const now = may ? { ...stored, revision: 2 } : stored;
    expect((await decide(now, {}, actor)).ok).toBe(may);
  });

  it('lets nobody else answer: not a reader, not the program, not an editor of another topic', async () => {
    const stored = unwrap(await report({ target: { kind: 'statistic', id: record.statistic.id } }));
    const topic = await record.newsroom.database.prisma.topic.create({
      data: { slug: `other-${sent}`, name: `Other ${sent}`, summary: 'Another topic.' },
    });
    const elsewhere = await record.newsroom.hire('editor', topic.id);
    for (const actor of [A_READER, { kind: 'system', name: 'start' } as const, elsewhere]) {
      expect(await decide(stored, {}, actor)).toMatchObject({ failure: { kind: 'forbidden' } });
    }
    const own = await record.newsroom.hire('editor', record.statistic.topicId);
    expect((await decide(stored, {}, own)).ok).toBe(true);
  });

  it('writes down what reached it by other ways, under the name of whoever does', async () => {
    const actor = await record.newsroom.hire('contributor');
    const stored = unwrap(await report({}, { kind: 'desk', actor }));
    expect((await historyOf(stored.id))[0]).toMatchObject({ actorName: actor.name });
    expect(await report({}, { kind: 'desk', actor: A_READER })).toMatchObject({
      failure: { kind: 'forbidden' },
    });
  });

  it('sees what waits first, the newest first, with the contact', async () => {
    const { database } = record.newsroom;
    clock = new Date(Date.now() + 86_400_000);
    const waiting = unwrap(await report());
    const answered = unwrap(await report());
    unwrap(await decide(answered));
    const list = await listDeskReports(database, { number: 1, size: 1000 });
    expect(list.reports[0]).toMatchObject({ id: waiting.id, contact: CONTACT, subject: { kind: 'claim' } });
    const states = list.reports.map(({ state }) => state === 'received' || state === 'under_review');
    expect(states).toEqual(states.toSorted((one, other) => Number(other) - Number(one)));
    expect(list.open).toBe(await countOpenReports(database.pool));
    expect(states.filter(Boolean)).toHaveLength(list.open);
  });
});

describe('contacts', () => {
  it('are deleted a week after the answer, or after ninety days without one', async () => {
    const { database } = record.newsroom;
    const DAY = 86_400_000;
    const now = Date.now();
    const at = (daysAgo: number) => {
      clock = new Date(now - daysAgo * DAY);
    };
    const reported = async (daysAgo: number) => {
      at(daysAgo);
      return unwrap(await report());
    };
    const [fresh, old, justAnswered, answered] = [
      await reported(89),
      await reported(91),
      await reported(20),
      await reported(20),
    ];
    at(6);
    unwrap(await decide(justAnswered));
    at(8);
    unwrap(await decide(answered));
    await deleteExpired({}, { query: (text, values) => database.pool.query(text, values) });
    const kept = await database.prisma.errorReport.findMany({
      where: { id: { in: [fresh, old, justAnswered, answered].map(({ id }) => id) }, contact: CONTACT },
    });
    expect(kept.map(({ id }) => id).toSorted()).toEqual([fresh.id, justAnswered.id].toSorted());
  });
});

describe('the database itself', () => {
  const change = (columns: string, id: string) =>
    record.newsroom.database.pool.query(`UPDATE error_report SET ${columns} WHERE id = $1`, [id]);

  it.each([
    ['error_report_is_about_one_thing', 'statistic_id = (SELECT id FROM statistic LIMIT 1)'],
    ['error_report_is_about_one_thing', 'claim_id = NULL'],
    ['error_report_has_words', "words = ' '"],
    ['error_report_answer_is_whole', "state = 'corrected', outcome = 'x'"],
    [
      'error_report_answer_has_words',
      "state = 'corrected', decided_at = now(), decided_by_id = (SELECT id FROM person LIMIT 1), outcome = ' '",
    ],
    ['error_report_words_shown_by_answer', 'words_shown = true'],
    ['error_report_under_review_by_somebody', "state = 'under_review'"],
  ])('refuses what breaks %s', async (constraint, columns) => {
    const { id } = unwrap(await report());
    await expect(change(columns, id)).rejects.toMatchObject({ constraint });
  });

  it('takes no answer back, and deletes no report', async () => {
    const stored = unwrap(await report());
    unwrap(await decide(stored));
    const back = "state = 'received', decided_at = NULL, decided_by_id = NULL";
    await expect(change(back, stored.id)).rejects.toMatchObject({ code: '23514' });
    const { pool } = record.newsroom.database;
    await expect(pool.query('DELETE FROM error_report WHERE id = $1', [stored.id])).rejects.toMatchObject({
      code: '23001',
    });
  });
});
