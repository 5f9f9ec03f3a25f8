import { describe, expect, test } from 'vitest';
import { toPng } from './to-png.ts';

/** Width and height stand in the first chunk of every PNG. */
function sizeOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">${inside}</svg>`;

describe('PNG from SVG', () => {
  test('has the size asked for', async () => {
    const png = await toPng(drawing('<rect width="100" height="50" fill="#fff"/>'), 2);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(png)).toEqual([200, 100]);
  });

  test.each([
    ['Public Sans', 'about 1,200'],
    ['Source Serif 4', 'about 1,200'],
    ['Noto Naskh Arabic', 'نحو ١٬٢٠٠'],
  ])('has a face of its own for %s', async (face, words) => {
    const set = (family: string) =>
      toPng(drawing(`<text x="2" y="30" font-size="16" font-family="${family}">${words}</text>`), 2);
    const [own, empty] = await Promise.all([set(`'${face}'`), toPng(drawing(''), 2)]);
    expect(own.equals(empty)).toBe(false);
    if (face !== 'Noto Naskh Arabic') expect(own.equals(await set("'Noto Naskh Arabic'"))).toBe(false);
  });

  test('an SVG that is none is our own mistake', async () => {
    await expect(toPng('<svg', 1)).rejects.toThrow();
  });
});
