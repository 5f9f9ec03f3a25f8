import type { MetadataRoute } from 'next';
import { getServerEnvironment } from '#lib/env.ts';

// The site's address is known to the running server only.
export const dynamic = 'force-dynamic';

/** Everything readers see may be found; the desk, accounts, the API and forms are nobody's search result. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/desk', '/account', '/sign-in', '/invitations', '/api/', '/report?'],
    },
    sitemap: new URL('/sitemap.xml', getServerEnvironment().origin).href,
  };
}
