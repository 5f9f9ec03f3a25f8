import { type NextRequest, NextResponse } from 'next/server';
import { deskPolicy } from '#lib/http/security-headers.ts';

/**
 * Gives each page of the desk and of accounts a nonce that its scripts carry: no other script runs there. Readers'
 * pages have their policy from the front, and permissions are checked by each page and route, never here.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = deskPolicy(nonce, process.env.NODE_ENV === 'development');
  // Next reads the nonce from the request's own header when it writes the scripts.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    '/desk/:path*',
    '/account/:path*',
    '/sign-in/:path*',
    '/sign-out/:path*',
    '/invitations/:path*',
    '/first-administrator/:path*',
  ],
};
