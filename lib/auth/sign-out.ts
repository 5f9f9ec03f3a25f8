import type { Auth } from './auth.ts';
import type { SetCookies } from './sign-in.ts';

/** Ends the session the request carries, if any; answers the cookies that take it out of the browser. */
export async function signOut(auth: Auth, headers: Headers): Promise<SetCookies> {
  const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
  return answer.getSetCookie();
}
