import { expect, it } from 'vitest';
import { looksLikeHtml } from './looks-like-html.ts';

it.each([
  '<!DOCTYPE html><title>Dam</title>',
  '\uFEFF\n<html lang="en">',
  '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
  '<!-- saved from the web -->\n<html>\n<body>Dam</body>',
  '<p>One</p>\n<p>Two</p>',
  '<div>One<br>Two<br></div>',
])('takes for HTML: %s', (content) => {
  expect(looksLikeHtml(content)).toBe(true);
});

it.each([
  '',
  'Dam toll passes 200',
  'Write <p>one</p> and <p>two</p> in your page',
  '<Sample Wire> Dam toll passes 200',
  '5 < 7 and 9 > 8',
])('takes for text: %s', (content) => {
  expect(looksLikeHtml(content)).toBe(false);
});
