import { getAuth } from '#lib/auth/auth.ts';
import { signOut } from '#lib/auth/sign-out.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { problemResponse } from '#lib/http/problem.ts';
import { isSameOrigin } from '#lib/http/same-origin.ts';
import { STATUS } from '#lib/http/status.ts';

/** Ends this session and leads to the readers' front page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, getServerEnvironment().origin)) {
    return problemResponse({ kind: 'forbidden', message: 'Sign out from a page of this site.' });
  }
  const headers = new Headers({ location: '/', 'cache-control': 'no-store' });
  for (const cookie of await signOut(getAuth(), request.headers)) headers.append('set-cookie', cookie);
  return new Response(null, { status: STATUS.seeOther, headers });
}
