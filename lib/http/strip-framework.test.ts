import { expect, test } from 'vitest';
import { stripFramework } from './strip-framework.ts';

test('takes out executable scripts, whatever their attributes say', () => {
  const scripts = [
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/a.js" noModule=""></script>',
    '<script>self.__next_f.push([1,"<p>flight</p>"])</script>',
    '<script id="_R_" data-note="a > b">if (1 < 2) run()</script>',
    '<script type="module">import "x"</script>',
    '<script type="importmap">{}</script>',
    '<SCRIPT>shout()</SCRIPT >',
  ];
  for (const script of scripts) expect(stripFramework(`<p>a</p>${script}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
});

test('keeps structured data', () => {
  const html = '<script type="application/ld+json">{"@type":"Claim"}</script>';
  expect(stripFramework(html)).toBe(html);
});

test('takes out hints to load scripts in any order of attributes, and keeps other links', () => {
  const kept = '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/script.woff2"/>';
  const hints =
    '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>' +
    '<link href="/a.js" as="script" rel="preload"/>' +
    '<link rel="modulepreload" href="/a.js"/>';
  expect(stripFramework(`<head>${hints}${kept}</head>`)).toBe(`<head>${kept}</head>`);
});

test('takes out the marks the runtime leaves between pieces of text, and no other comment', () => {
  expect(stripFramework('<p>at least<!-- --> <!-- -->7,000</p><!--$--><i>x</i><!--/$--><!-- ours -->')).toBe(
    '<p>at least 7,000</p><i>x</i><!-- ours -->',
  );
});

test('leaves text about scripts alone', () => {
  const html = '<p>She wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall.</p><b>scripts</b>';
  expect(stripFramework(html)).toBe(html);
});
