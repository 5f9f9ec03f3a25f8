import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';
import { openFirstDesk } from './people.ts';

test.use({ serverName: 'correcting' });
// All walk on the desk of the person the first one made.
test.describe.configure({ mode: 'serial' });

let desk: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser, server }) => {
  page = await openFirstDesk(browser, server);
  desk = page.context();
  await page.getByRole('link', { name: /^Flood in Port Sample/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Flood in Port Sample/ })).toBeVisible();
});

test.afterAll(() => desk.close());

test('corrects a figure as one phrase, and takes it back', async () => {
  const card = await choose(page, /^at least 46 people injured/);
  await page.keyboard.press('e');
  await expect(valueField(page)).toBeFocused();
  await valueField(page).fill('more than 1.2 million');
  await expect(card).toContainText('Understood: more than, 1200000 to open');
  await valueField(page).fill('nonsense');
  await expect(valueField(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(valueField(page)).toHaveAccessibleDescription(/\S/);
  await expectAccessibleInBothLights(page);
  await valueField(page).fill('more than 50');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(cardOf(page, /^more than 50 people injured/)).toHaveAttribute('data-state', 'draft');
  // The field for what is missing has the focus and holds nothing: undo is the desk's.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cardOf(page, /^at least 46 people injured/)).toHaveAttribute('data-state', 'suggested');
});

test('says in the prices of which year an amount is', async () => {
  const card = await choose(page, /^at least 46 people injured/);
  await page.keyboard.press('e');
  await expect(card.getByLabel('In prices of the year')).toHaveCount(0);
  await card.getByLabel('Kind of value').selectOption('amount');
  const year = card.getByLabel('In prices of the year');
  await year.fill('last');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(year).toHaveAttribute('aria-invalid', 'true');
  await expect(year).toHaveAccessibleDescription(/Write it as 2015/);
  await expectAccessibleInBothLights(page);
  await year.fill('2015');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(card).toContainText('in prices of 2015');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card).not.toContainText('in prices of 2015');
});

test('accepts a denial, told at the figure it denies', async () => {
  const denial = await choose(page, /^A denial/);
  await expect(denial).toContainText('The provincial governor disputes that count.');
  await expect(denial.getByRole('definition').filter({ hasText: 'about 3,400' })).toBeVisible();
  await expect(cardOf(page, /^about 3,400/)).toContainText('Denied by');
  await page.keyboard.press('e');
  await expect(page.getByLabel('Value')).toHaveCount(0);
  await expectAccessibleInBothLights(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await expect(cardOf(page, /^A denial/)).toHaveAttribute('data-state', 'draft');
  await expect(notice(page)).toContainText('who “provincial governor” is');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cardOf(page, /^A denial/)).toHaveAttribute('data-state', 'suggested');
});

test('rejects by a key and takes that back too', async () => {
  await choose(page, /^212 millimetres/);
  await page.keyboard.press('x');
  await expect(cardOf(page, /^212 millimetres/)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cardOf(page, /^212 millimetres/)).toHaveAttribute('data-state', 'suggested');
});

test('makes a claim of selected words, snapped to the whole number', async () => {
  await selectInText(page, ',25');
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await expect(bar).toBeVisible();
  await expectAccessibleInBothLights(page);
  await page.keyboard.press('a');
  await expect(notice(page)).toContainText('New claim: 1,250 homes damaged');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cardOf(page, /^1,250 homes damaged/)).toHaveCount(1);
});

test('makes a statement of words without a number, and takes it back', async () => {
  await selectInText(page, 'disputes');
  await page.keyboard.press('a');
  await expect(notice(page)).toContainText('There is no number in these words.');
  await page.keyboard.press('t');
  await expect(notice(page)).toContainText('the proposition it speaks to');
  await expect(page.getByRole('combobox', { name: 'The source' })).toBeFocused();
  await expectAccessibleInBothLights(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(notice(page)).toContainText('Taken back: drafted statement');
});

test('quotes a sentence without selecting, by a button', async () => {
  await page.getByRole('button', { name: /^Quote this sentence: The national weather office/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New claim' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: /^Quote this sentence: The national weather/ }),
  ).toBeFocused();
});

test('ties words of the text to the claim as its source and its date', async () => {
  const card = await choose(page, /^\$35\smillion/);
  await selectInText(page, 'insurers’ associatio');
  await page.keyboard.press('s');
  await expect(card).toContainText('insurers’ association');
  await page.keyboard.press('Escape');
  await selectInText(page, 'Thursday');
  await page.keyboard.press('d');
  await expect(card).toContainText('12 November 2026');
});

test('shows and folds away by a key what the program is unsure of', async () => {
  const doubtful = cardOf(page, /^24 hours/);
  await expect(doubtful).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await expect(doubtful).toHaveCount(1);
  await page.keyboard.press('u');
  await expect(doubtful).toHaveCount(0);
});

test('finds claims by words, and switches the single keys off', async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('rain');
  await expect(cardOf(page, /^1,250/)).toHaveCount(0);
  await expect(cardOf(page, /^212 millimetres/)).toHaveCount(1);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessibleInBothLights(page);
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Single keys' }).uncheck();
  await choose(page, /^212 millimetres/);
  await page.keyboard.press('x');
  await expect(cardOf(page, /^212 millimetres/)).toHaveAttribute('data-state', 'suggested');
  await page.getByRole('checkbox', { name: 'Single keys' }).check();
});

test('of two people saving the same claim, the second sees both and loses nothing', async () => {
  const other = await desk.newPage();
  await other.goto(page.url());
  await typeValue(page, /^1,250 homes damaged/, 'about 1,300');
  await typeValue(other, /^1,250 homes damaged/, 'at least 1,400');
  await other.keyboard.press('ControlOrMeta+Enter');
  await expect(cardOf(other, /^at least 1,400 homes damaged/)).toHaveAttribute('data-state', 'draft');
  await page.keyboard.press('ControlOrMeta+Enter');
  const conflict = page.getByRole('region', { name: 'Two versions of this claim' });
  await expect(conflict).toContainText('about 1,300');
  await expect(conflict).toContainText('at least 1,400');
  await expectAccessibleInBothLights(page);
  await conflict.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(cardOf(page, /^about 1,300 homes damaged/)).toHaveCount(1);
  await other.close();
});

test('finds the words again that were typed into a closed tab', async () => {
  await page.keyboard.press('Escape');
  await typeValue(page, /^about 3,400/, 'about 3,500');
  const address = page.url();
  await page.close();
  page = await desk.newPage();
  await page.goto(address);
  const card = cardOf(page, /^about 3,400/);
  await expect(card).toContainText('Unsaved words from');
  await card.getByRole('button', { name: 'Continue' }).click();
  await expect(valueField(page)).toHaveValue('about 3,500');
});

async function typeValue(at: Page, claim: RegExp, value: string): Promise<void> {
  await choose(at, claim);
  await at.keyboard.press('e');
  await valueField(at).fill(value);
}

/** The card whose claim reads so. */
function cardOf(at: Page, claim: RegExp): Locator {
  const value = at.locator('p').filter({ hasText: claim });
  return at.getByRole('region', { name: 'Claims' }).getByRole('article').filter({ has: value });
}

/** Makes a card the current one, as a click on it does. */
async function choose(at: Page, claim: RegExp): Promise<Locator> {
  const card = cardOf(at, claim);
  await card.getByRole('heading').click();
  await expect(card).toHaveAttribute('aria-current', 'true');
  return at.getByRole('article').and(at.locator('[aria-current=true]'));
}

/** Selects words of the text as a drag of the mouse does: the page hears only that the selection changed. */
async function selectInText(at: Page, words: string): Promise<void> {
  await at.getByRole('region', { name: 'Text', exact: true }).evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start === -1) continue;
      document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” does not stand in one piece of the text`);
  }, words);
}

function notice(at: Page): Locator {
  return at.getByRole('region', { name: 'Publishing' }).getByRole('status');
}

function valueField(at: Page): Locator {
  return at.getByRole('textbox', { name: 'Value' });
}
