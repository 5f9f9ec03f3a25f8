import type { MetadataRoute } from 'next';

/** Everything readers see may be found; the desk, accounts, the API and forms are nobody's search result. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/desk', '/account', '/sign-in', '/invitations', '/api/', '/report?'],
    },
  };
}
