import { describe, expect, it } from 'vitest';
import { parseEnvironment, toVariables } from './env.ts';

describe('the environment', () => {
  it('needs nothing: every variable has a default', () => {
    expect(parseEnvironment({})).toMatchObject({
      ok: true,
      value: {
        port: 3000,
        host: null,
        databaseUrl: null,
        directDatabaseUrl: null,
        origin: null,
        seed: 'demo',
      },
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      value: { port: 3000, databaseUrl: null },
    });
  });

  it('uses the database address for direct connections too, unless another is given', () => {
    const databaseUrl = 'postgresql://reader:word@db.example:6432/figures';
    const direct = 'postgresql://reader:word@db.example:5432/figures';
    expect(parseEnvironment({ DATABASE_URL: databaseUrl })).toMatchObject({
      value: { directDatabaseUrl: databaseUrl },
    });
    expect(parseEnvironment({ DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: direct })).toMatchObject({
      value: { databaseUrl, directDatabaseUrl: direct },
    });
  });

  it('keeps only the origin of the public address', () => {
    expect(parseEnvironment({ FIGURES_ORIGIN: 'https://figures.example/' })).toMatchObject({
      value: { origin: 'https://figures.example' },
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/figures'],
    ['FIGURES_ORIGIN', 'figures.example'],
    ['FIGURES_SECRET', 'too short'],
    ['FIGURES_SEED', 'large'],
  ])('names %s and its remedy when it is %s', (name, value) => {
    const result = parseEnvironment({ [name]: value });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.failure.messages.join()).toMatch(new RegExp(`^${name} must .+`));
  });

  it('reports every wrong variable at once', () => {
    const result = parseEnvironment({ PORT: 'x', FIGURES_SEED: 'y' });
    expect(result.ok ? [] : result.failure.messages).toHaveLength(2);
  });

  it('hands settings on under the names it reads them by', () => {
    const settings = {
      databaseUrl: 'postgresql://figures:word@127.0.0.1:5432/figures',
      directDatabaseUrl: 'postgresql://figures:word@127.0.0.1:5433/figures',
      origin: 'http://localhost:3000',
      secret: 'a-secret-of-at-least-thirty-two-characters',
    };
    expect(parseEnvironment(toVariables(settings))).toMatchObject({ ok: true, value: settings });
  });
});
