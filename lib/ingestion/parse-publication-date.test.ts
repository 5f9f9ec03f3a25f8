import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublicationDate } from './parse-publication-date.ts';

describe('publication dates', () => {
  it.each([
    ['2024-03-22', '2024-03-22', '2024-03-22'],
    ['20240322', '2024-03-22', '2024-03-22'],
    ['2024/03/22', '2024-03-22', '2024-03-22'],
    ['2024-03-22T08:15:00Z', '2024-03-22T08:15:00Z', '2024-03-22'],
    ['2024-03-22T08:15:00.123+0300', '2024-03-22T08:15:00+03:00', '2024-03-22'],
    ['2024-03-22 08:15 GMT', '2024-03-22T08:15Z', '2024-03-22'],
    ['2024-03-22T99:15', '2024-03-22', '2024-03-22'],
    ['1711095300', '2024-03-22T08:15:00Z', '2024-03-22'],
    ['1711095300000', '2024-03-22T08:15:00Z', '2024-03-22'],
    ['Fri, 22 Mar 2024 08:15:00 GMT', '2024-03-22', '2024-03-22'],
    ['Fri Mar 22 2024 08:15:00 GMT+0000', '2024-03-22', '2024-03-22'],
    ['22nd of March, 2024', '2024-03-22', '2024-03-22'],
    ['Sept. 3, 2023', '2023-09-03', '2023-09-03'],
    ['22-Mar-2024', '2024-03-22', '2024-03-22'],
    ['22/03/2024', '2024-03-22', '2024-03-22'],
    ['03/22/2024', '2024-03-22', '2024-03-22'],
    ['3.4.2024', '2024-04-03', '2024-04-03'],
  ])('%s', (words, published, day) => {
    expect(parsePublicationDate(words)).toEqual({ published, day });
  });

  it.each([
    '',
    'yesterday',
    'March 2024',
    '2024',
    '22 March',
    '03/04/2024',
    '2024-02-30',
    '31 June 2024',
    '2024-13-01',
  ])('finds no day in "%s"', (words) => {
    expect(parsePublicationDate(words)).toBeNull();
  });

  it('reads back every day it is given', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(parsePublicationDate(date.toUTCString())?.day).toBe(day);
          expect(parsePublicationDate(date.toISOString())?.day).toBe(day);
        },
      ),
    );
  });
});
