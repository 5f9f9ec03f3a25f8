import { getAuth } from '#lib/auth/auth.ts';
import { problemResponse } from '#lib/http/problem.ts';

/**
 * What programs may ask the sign-in library itself. Everything else it offers (changing users, passwords, sessions of
 * others) goes by our own routes, which check rights and write history; signing in is POST /sign-in/session.
 */
const OPEN_PATHS: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/api/auth/get-session': 'GET',
  '/api/auth/sign-out': 'POST',
};

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (OPEN_PATHS[pathname] === request.method) return getAuth().handler(request);
  return problemResponse({ kind: 'not_found', what: 'sign-in address', id: pathname });
}

export { answer as GET, answer as POST };
