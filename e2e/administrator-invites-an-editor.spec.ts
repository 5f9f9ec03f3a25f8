import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';
import { ADA, join, signIn } from './people.ts';

test.use({ serverName: 'people' });
// The second journey is of the person whom the first one made.
test.describe.configure({ mode: 'serial' });

const BERTA = { name: 'Berta Inkwell', email: 'berta@desk.example', password: 'more plain words here' };

test('an administrator joins by the first link, invites an editor, and takes their access away', async ({
  page,
  browser,
  server,
}) => {
  const firstLink = server.firstAdministratorLink ?? '';

  await test.step('the first link makes an administrator, once', async () => {
    await page.goto(firstLink);
    await expectAccessibleInBothLights(page);
    await join(page, { ...ADA, email: 'ada@desk', password: 'short' });
    await expect(page.getByRole('main').getByRole('alert')).toContainText('The password is too short.');
    await expect(page.getByLabel('Name')).toHaveValue(ADA.name);
    await expectAccessibleInBothLights(page);
    await join(page, ADA);
    await expect(page).toHaveURL('/desk');
    await expect(page.getByRole('link', { name: 'Your account, Ada Quill' })).toBeVisible();
    await page.goto(firstLink);
    await expect(page.getByRole('heading', { name: 'This invitation has been used' })).toBeVisible();
    await expectAccessibleInBothLights(page);
  });

  const invitation = await test.step('she invites an editor by a link shown once', async () => {
    await page.goto('/desk');
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByLabel('E-mail address').fill(BERTA.email);
    await page.getByRole('button', { name: 'Make the invitation' }).click();
    const link = await page.getByLabel(`Link for ${BERTA.email}`).inputValue();
    await expectAccessibleInBothLights(page);
    await page.goto('/desk/people');
    await expect(page.getByLabel(`Link for ${BERTA.email}`)).toHaveCount(0);
    return link;
  });

  const hers = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
  const editor = await hers.newPage();

  await test.step('the editor joins without scripts, and finds no door to people', async () => {
    await editor.goto(invitation);
    await expect(editor.getByLabel('E-mail address')).toHaveValue(BERTA.email);
    await join(editor, BERTA);
    await expect(editor).toHaveURL('/desk');
    await expect(editor.getByRole('link', { name: 'People' })).toHaveCount(0);
    await editor.goto('/desk/people');
    await expect(editor.getByRole('heading', { name: 'Not with the roles you hold' })).toBeVisible();
  });

  await test.step('she signs out, mistypes, and comes back to where she was going', async () => {
    await editor.getByRole('button', { name: 'Sign out' }).click();
    await expect(editor).toHaveURL('/');
    await editor.goto('/account');
    await signIn(editor, { ...BERTA, password: 'not this one' });
    await expect(editor.getByRole('alert')).toHaveText(/The e-mail address or the password is not right/);
    await expect(editor.getByLabel('E-mail address')).toHaveValue(BERTA.email);
    await signIn(editor, BERTA);
    await expect(editor).toHaveURL('/account');
  });

  await test.step('without access, her next page is the sign-in', async () => {
    await page.goto('/desk/people');
    await expectAccessibleInBothLights(page);
    await page.getByRole('link', { name: BERTA.name }).click();
    await expect(page.getByRole('heading', { name: BERTA.name })).toBeVisible();
    await expectAccessibleInBothLights(page);
    await page.getByRole('button', { name: 'Take access away' }).click();
    await expect(page.getByText('is signed out everywhere and cannot sign in')).toBeVisible();
    await editor.goto('/desk');
    await expect(editor).toHaveURL('/sign-in?next=%2Fdesk');
    await signIn(editor, BERTA);
    await expect(editor.getByRole('alert')).toContainText('Your access has been taken away.');
  });
  await hers.close();
});

test('somebody who forgot their password chooses a new one at a link', async ({ page, browser, server }) => {
  await page.goto('/sign-in?next=%2Fdesk%2Fpeople');
  await expectAccessibleInBothLights(page);
  await signIn(page, ADA);
  await page.getByRole('main').getByRole('link', { name: ADA.name }).click();
  await page.getByRole('button', { name: 'Make a link to a new password' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();

  const elsewhere = await browser.newContext({ baseURL: server.origin });
  const forgetful = await elsewhere.newPage();
  await forgetful.goto(link);
  await expectAccessibleInBothLights(forgetful);
  await forgetful.getByLabel('New password', { exact: true }).fill('a wholly new password');
  await forgetful.getByLabel('New password again').fill('a wholly new password');
  await forgetful.getByRole('button', { name: 'Set the password and sign in' }).click();
  await expect(forgetful).toHaveURL('/desk');
  await forgetful.goto('/account');
  await expectAccessibleInBothLights(forgetful);
  await elsewhere.close();

  await page.goto('/desk');
  await expect(page).toHaveURL('/sign-in?next=%2Fdesk');
});
