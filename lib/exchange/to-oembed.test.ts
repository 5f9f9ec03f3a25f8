import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toOEmbedJson, toOEmbedXml } from './to-oembed.ts';

const EMBED = {
  title: 'Killed',
  providerName: 'Figures of Record',
  providerUrl: 'https://figures.example',
  html: '<iframe src="https://figures.example/embed/claims/1?a=1&amp;b=2"></iframe>',
  width: 600,
  height: 400,
  thumbnail: { url: 'https://figures.example/claims/1/share.png', width: 1200, height: 630 },
};

test('has every member that the standard asks of a rich embed', () => {
  expect(JSON.parse(toOEmbedJson(EMBED))).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: EMBED.html,
    width: 600,
    height: 400,
  });
});

test('as XML and as JSON says the same, whatever the title', () => {
  const parser = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true });
  const title = fc.stringMatching(/^[\w<>&"' é-]+$/u);
  fc.assert(
    fc.property(title, (text) => {
      const embed = { ...EMBED, title: text };
      const fromXml = parser.parse(toOEmbedXml(embed)).oembed;
      const fromJson = JSON.parse(toOEmbedJson(embed));
      for (const name of Object.keys(fromJson)) expect(fromXml[name]).toBe(String(fromJson[name]));
    }),
  );
});
