import { describe, expect, it } from 'vitest';
import { CLAIM_STATUSES, type ClaimStatus } from '#lib/domain/claim.ts';
import { CLAIM_MOVES, type ClaimMove, statusAfter } from '#lib/domain/claim-life.ts';
import { A_READER, type Actor, ROLES, type Role } from '#lib/domain/person.ts';
import { canAnswerReports } from './can-answer-reports.ts';
import { canBringInArticles } from './can-bring-in-articles.ts';
import { canDefineStatistics } from './can-define-statistics.ts';
import { canEditClaim } from './can-edit-claim.ts';
import { canEditPerson } from './can-edit-person.ts';
import { canEnterDesk } from './can-enter-desk.ts';
import { canImportReferenceSeries } from './can-import-reference-series.ts';
import { canManagePeople } from './can-manage-people.ts';
import { canMoveClaim } from './can-move-claim.ts';
import { canNameSources } from './can-name-sources.ts';
import { canSettleDiscrepancies } from './can-settle-discrepancies.ts';
import type { Permission } from './permission.ts';

const FLOODS = 'floods';
const STRIKES = 'strikes';

function person(...roles: readonly Role[]): Actor {
  return {
    kind: 'person',
    personId: 'ada',
    name: 'Ada Noor',
    grants: roles.map((role) => ({ role, topicId: null })),
  };
}

function personIn(topicId: string, role: Role): Actor {
  return { kind: 'person', personId: 'ada', name: 'Ada Noor', grants: [{ role, topicId }] };
}

const STRANGER_TO_ALL_ROLES = person();
const PROGRAM: Actor = { kind: 'system', name: 'start' };

/** The roles a permission is given to, each alone and for all topics. */
function admitted(ask: (actor: Actor) => Permission): readonly Role[] {
  return ROLES.filter((role) => ask(person(role)).allowed);
}

const DRAFTERS: readonly Role[] = ['contributor', 'editor', 'administrator'];
const EDITORS: readonly Role[] = ['editor', 'administrator'];
const REVIEWERS: readonly Role[] = ['editor', 'reviewer', 'administrator'];

describe('what each role may do', () => {
  it.each<[string, (actor: Actor) => Permission, readonly Role[]]>([
    ['enter the desk', canEnterDesk, ROLES],
    ['bring in articles', (actor) => canBringInArticles(actor), DRAFTERS],
    ['name sources', canNameSources, DRAFTERS],
    ['define statistics', (actor) => canDefineStatistics(actor, { topicId: FLOODS }), EDITORS],
    ['open topics', (actor) => canDefineStatistics(actor, { topicId: null }), EDITORS],
    [
      'import reference series',
      (actor) => canImportReferenceSeries(actor, { topicId: FLOODS }),
      ['administrator'],
    ],
    ['settle discrepancies', (actor) => canSettleDiscrepancies(actor, { topicId: FLOODS }), EDITORS],
    ['answer reports', (actor) => canAnswerReports(actor, { topicId: FLOODS }), EDITORS],
    ['manage people', canManagePeople, ['administrator']],
    ['edit another person', (actor) => canEditPerson(actor, 'ben'), ['administrator']],
    ['edit themselves', (actor) => canEditPerson(actor, 'ada'), ROLES],
  ])('%s', (_, ask, roles) => {
    expect(admitted(ask)).toEqual(roles);
    expect(ask(PROGRAM).allowed).toBe(true);
  });

  it('is nothing without a role but to edit oneself', () => {
    expect(canEnterDesk(STRANGER_TO_ALL_ROLES).allowed).toBe(false);
    expect(canBringInArticles(STRANGER_TO_ALL_ROLES).allowed).toBe(false);
    expect(canEditPerson(STRANGER_TO_ALL_ROLES, 'ada').allowed).toBe(true);
  });
});

describe('who may edit a claim, by its status', () => {
  const table: Readonly<Record<ClaimStatus, readonly Role[]>> = {
    suggested: DRAFTERS,
    draft: DRAFTERS,
    in_review: EDITORS,
    published: EDITORS,
    rejected: [],
    retracted: [],
  };
  it.each(CLAIM_STATUSES)('%s', (status) => {
    expect(admitted((actor) => canEditClaim(actor, { status, topicId: FLOODS }))).toEqual(table[status]);
  });
});

describe('who may move a claim, by its status', () => {
  const table: Readonly<Partial<Record<`${ClaimStatus} ${ClaimMove}`, readonly Role[]>>> = {
    'suggested accept': DRAFTERS,
    'suggested reject': DRAFTERS,
    'draft reject': DRAFTERS,
    'in_review reject': EDITORS,
    'draft submit': DRAFTERS,
    'in_review return': REVIEWERS,
    'draft publish': EDITORS,
    'in_review publish': REVIEWERS,
    'published retract': EDITORS,
    'retracted reopen': EDITORS,
    'draft undo_accept': DRAFTERS,
    'rejected undo_reject': DRAFTERS,
  };
  const possible = CLAIM_STATUSES.flatMap((status) =>
    CLAIM_MOVES.filter((move) => statusAfter(move, status) !== null).map((move) => ({ status, move })),
  );

  it.each(possible)('$status: $move', ({ status, move }) => {
    const roles = admitted((actor) => canMoveClaim(actor, move, { status, topicId: FLOODS }));
    expect(roles).toEqual(table[`${status} ${move}`]);
    expect(canMoveClaim(PROGRAM, move, { status, topicId: null }).allowed).toBe(true);
  });

  it('knows no other moves', () => {
    expect(possible.map(({ status, move }) => `${status} ${move}`).sort()).toEqual(Object.keys(table).sort());
  });
});

describe('a claim of one’s own', () => {
  const own = { status: 'in_review', topicId: FLOODS, draftedBy: 'ada' } as const;

  it('is not approved by the reviewer who drafted it', () => {
    expect(canMoveClaim(person('contributor', 'reviewer'), 'publish', own)).toEqual({
      allowed: false,
      message: 'You drafted this claim yourself, so someone else must approve it.',
    });
    expect(canMoveClaim(person('reviewer'), 'publish', { ...own, draftedBy: 'ben' }).allowed).toBe(true);
  });

  it('is published by the editor who drafted it', () => {
    expect(canMoveClaim(person('editor'), 'publish', own).allowed).toBe(true);
  });

  it('is taken back from review by the contributor who submitted it', () => {
    expect(canMoveClaim(person('contributor'), 'return', own).allowed).toBe(true);
    expect(canMoveClaim(person('contributor'), 'return', { ...own, draftedBy: 'ben' }).allowed).toBe(false);
  });
});

describe('a role for one topic', () => {
  const editor = personIn(FLOODS, 'editor');

  it('holds there and nowhere else', () => {
    expect(canMoveClaim(editor, 'publish', { status: 'draft', topicId: FLOODS }).allowed).toBe(true);
    expect(canMoveClaim(editor, 'publish', { status: 'draft', topicId: STRIKES }).allowed).toBe(false);
    expect(canDefineStatistics(editor, { topicId: STRIKES }).allowed).toBe(false);
    expect(canSettleDiscrepancies(editor, { topicId: FLOODS }).allowed).toBe(true);
    expect(canSettleDiscrepancies(editor, { topicId: STRIKES }).allowed).toBe(false);
    expect(canBringInArticles(editor, { topicId: STRIKES }).allowed).toBe(false);
  });

  it('lets draft what belongs to no topic yet, but not publish it', () => {
    expect(canBringInArticles(editor).allowed).toBe(true);
    expect(canEditClaim(editor, { status: 'draft', topicId: null }).allowed).toBe(true);
    expect(canMoveClaim(editor, 'publish', { status: 'draft', topicId: null }).allowed).toBe(false);
    expect(canDefineStatistics(editor, { topicId: null }).allowed).toBe(false);
  });

  it('opens the desk, but never the management of people', () => {
    const administrator = personIn(FLOODS, 'administrator');
    expect(canEnterDesk(administrator).allowed).toBe(true);
    expect(canMoveClaim(administrator, 'retract', { status: 'published', topicId: FLOODS }).allowed).toBe(
      true,
    );
    expect(canManagePeople(administrator).allowed).toBe(false);
  });
});

describe('a refusal', () => {
  it.each<[Permission, string]>([
    [
      canMoveClaim(person('contributor'), 'publish', { status: 'draft', topicId: null }),
      'To publish claims you need the role of editor. An administrator can grant it.',
    ],
    [
      canEnterDesk(person()),
      'To open the desk you need the role of contributor, editor or reviewer. An administrator can grant it.',
    ],
    [
      canManagePeople(person('editor')),
      'To manage people you need the role of administrator. An administrator can grant it.',
    ],
    [
      canDefineStatistics(personIn(FLOODS, 'editor'), { topicId: STRIKES }),
      'Your role of editor holds for other topics only. To define statistics, propositions or topics here, ask an administrator to extend it.',
    ],
    [
      canEditClaim(person('editor'), { status: 'rejected', topicId: null }),
      'A rejected claim cannot be edited. Take the rejection back first.',
    ],
    [
      canEditClaim(person('editor'), { status: 'retracted', topicId: null }),
      'A retracted claim cannot be edited. Reopen it first.',
    ],
  ])('says what is missing', (permission, message) => {
    expect(permission).toEqual({ allowed: false, message });
  });
});

it('a reader has no right but to read', () => {
  for (const ask of [canEnterDesk, canBringInArticles, canNameSources, canManagePeople]) {
    expect(ask(A_READER)).toEqual({ allowed: false, message: 'Sign in to use this.' });
  }
  expect(canAnswerReports(A_READER, { topicId: null }).allowed).toBe(false);
});
