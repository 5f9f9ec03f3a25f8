import { describe, expect, it } from 'vitest';
import { type ClaimForm, fromClaimForm, toClaimForm } from './claim-form.ts';
import { testClaim, testLink } from './testing/claims.ts';

const PUBLISHED = '2024-03-22';

function changed(changes: Partial<ClaimForm>, claim = testClaim()) {
  return fromClaimForm({ ...toClaimForm(claim), ...changes }, claim, PUBLISHED);
}

it('an untouched form changes nothing', () => {
  expect(changed({})).toEqual({ ok: true, value: {} });
});

describe('the value', () => {
  it('is one phrase, with its qualifier', () => {
    expect(changed({ value: 'at least 32,000' })).toMatchObject({
      ok: true,
      value: { figure: { qualifier: 'at_least', low: '32000', high: null, counts: 'Palestinians killed' } },
    });
  });

  it('keeps the printed words where an editor says it in others', () => {
    const said = changed({ value: 'about 32,000' });
    expect(said).toMatchObject({ ok: true, value: { figure: { qualifier: 'about', verbatim: '31,988' } } });
  });

  it('that is not understood says so, and nothing is saved', () => {
    expect(changed({ value: 'a lot', asOf: 'soon' })).toMatchObject({
      ok: false,
      failure: [{ field: 'figure' }, { field: 'asOf' }],
    });
  });

  it('is shown in full where the printed number leaves the qualifier elsewhere', () => {
    const { figure } = testClaim();
    if (figure === null) throw new Error('the test claim carries a figure');
    const claim = testClaim({ figure: { ...figure, qualifier: 'at_least', high: null } });
    expect(toClaimForm(claim).value).toBe('at least 31,988');
    expect(fromClaimForm(toClaimForm(claim), claim, PUBLISHED)).toEqual({ ok: true, value: {} });
  });
});

describe('dates', () => {
  it('are understood as they are typed', () => {
    expect(changed({ asOf: '21 March 2024', since: '' })).toMatchObject({
      ok: true,
      value: { asOf: { from: '2024-03-21', basis: 'stated' }, since: null },
    });
  });

  it('may be left out', () => {
    expect(changed({ asOf: ' ' })).toEqual({ ok: true, value: { asOf: null } });
  });
});

describe('a statement', () => {
  const target = { kind: 'proposition', propositionId: 'p1', stance: 'asserts' } as const;
  const statement = testClaim({ kind: 'statement', figure: null, asOf: null, since: null, target });

  it('is sent with the stance that was chosen, and nothing of a value', () => {
    expect(changed({ value: '12', target: { ...target, stance: 'doubts' } }, statement)).toEqual({
      ok: true,
      value: { target: { ...target, stance: 'doubts' } },
    });
  });

  it('whose stance was changed and changed back sends nothing', () => {
    expect(changed({ target: { ...target } }, statement)).toEqual({ ok: true, value: {} });
  });
});

it('an absence is dated as a figure is', () => {
  const absence = testClaim({ kind: 'absence', figure: null, asOf: null, since: null });
  expect(changed({ asOf: '21 March 2024' }, absence)).toMatchObject({
    ok: true,
    value: { asOf: { from: '2024-03-21', basis: 'stated' } },
  });
});

it('only what was changed is sent', () => {
  const attribution = [testLink({ sourceId: 's1' })];
  expect(changed({ attribution, note: ' Rounded. ' })).toEqual({
    ok: true,
    value: { attribution, note: 'Rounded.' },
  });
});

describe('the year of prices', () => {
  it('is sent with the figure, and taken away again', () => {
    const claim = testClaim();
    expect(changed({ moneyYear: '2015' })).toMatchObject({
      ok: true,
      value: { figure: { moneyYear: 2015 } },
    });
    const { figure } = claim;
    const priced = { ...claim, figure: figure && { ...figure, moneyYear: 2015 } };
    expect(toClaimForm(priced).moneyYear).toBe('2015');
    expect(changed({ moneyYear: '' }, priced)).toMatchObject({
      ok: true,
      value: { figure: { moneyYear: null } },
    });
  });

  it('that is none says so', () => {
    expect(changed({ moneyYear: 'last' })).toMatchObject({
      ok: false,
      failure: [{ field: 'moneyYear' }],
    });
  });
});
