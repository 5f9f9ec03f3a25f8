import type { MetadataRoute } from 'next';
import { getServerEnvironment } from '#lib/env.ts';

// The site's address is known to the running server only.
export const dynamic = 'force-dynamic';

/**
 * Everything readers see may be found; the desk, accounts, the API and forms are nobody's search result, and views as files
 * are without number: the full file of each statistic holds all that is in them.
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/desk', '/account', '/sign-in', '/invitations', '/api/', '/report?', '/*/displayed.'],
    },
    sitemap: new URL('/sitemap.xml', getServerEnvironment().origin).href,
  };
}
