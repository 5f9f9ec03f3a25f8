import { headers } from 'next/headers';
import { findReturnedForm, type ReturnedForm } from '#lib/http/returned-form.ts';

/** The query of a page, as Next hands it over. */
export type SearchParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** What came back from posting a form of the page being rendered, if that is why it is shown. */
export async function readReturnedForm(searchParams: SearchParams): Promise<ReturnedForm | null> {
  const { answer } = await searchParams;
  return answer === undefined ? null : findReturnedForm((await headers()).get('cookie'));
}
