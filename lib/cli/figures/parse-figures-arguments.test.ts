import { describe, expect, it } from 'vitest';
import { parseFiguresArguments } from './parse-figures-arguments.ts';

describe('the parameters of the figures command', () => {
  it('names a file, a day and an outlet', () => {
    const parsed = parseFiguresArguments(['--published', '2024-03-22', '--outlet', 'Sample Wire', 'a.txt']);
    expect(parsed).toEqual({
      ok: true,
      value: { kind: 'read', paths: ['a.txt'], published: '2024-03-22', outlet: 'Sample Wire' },
    });
  });

  it('takes several files and folders', () => {
    expect(parseFiguresArguments(['a.txt', 'news'])).toMatchObject({ value: { paths: ['a.txt', 'news'] } });
  });

  it('takes "-" for standard input', () => {
    expect(parseFiguresArguments(['-'])).toMatchObject({ ok: true, value: { paths: ['-'] } });
  });

  it('asks for help alone', () => {
    expect(parseFiguresArguments(['--help'])).toEqual({ ok: true, value: { kind: 'help' } });
  });

  it.each([
    [[], 'no file was named'],
    [['a.txt', '-'], 'is read alone'],
    [['--published', '22/03/2024', 'a.txt'], 'Write it as 2024-03-22'],
    [['--published', '2024-02-31', 'a.txt'], 'is not a day'],
    [['--wrong', 'a.txt'], '--wrong'],
  ])('refuses %j and says why', (parameters, words) => {
    const parsed = parseFiguresArguments(parameters);
    expect(parsed.ok ? '' : parsed.failure.message).toContain(words);
  });
});
