import type { Browser, Page } from '@playwright/test';
import type { Server } from './server.ts';

export interface TestPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Who becomes the first administrator of a new record. */
export const ADA: TestPerson = {
  name: 'Ada Quill',
  email: 'ada@desk.example',
  password: 'four plain words here',
};

/** The desk of a new record, in a browser of its own: its first administrator has just joined. */
export async function openFirstDesk(browser: Browser, server: Server): Promise<Page> {
  const desk = await browser.newContext({ baseURL: server.origin });
  const page = await desk.newPage();
  await page.goto(server.firstAdministratorLink ?? '');
  await join(page, ADA);
  return page;
}

/** Fills in the page an invitation leads to, and joins. */
export async function join(page: Page, { name, email, password }: TestPerson): Promise<void> {
  await page.getByLabel('Name').fill(name);
  const address = page.getByLabel('E-mail address');
  if (await address.isEditable()) await address.fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Password again').fill(password);
  await page.getByRole('button', { name: /^(Join|Create the administrator)$/ }).click();
}

/** Fills in the sign-in page at hand. */
export async function signIn(page: Page, { email, password }: TestPerson): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
