import type { Page } from '@playwright/test';

export interface TestPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
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
