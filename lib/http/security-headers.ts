/** What every answer carries, whoever made it. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/**
 * Readers' pages: our own files and nothing else, no inline script, style element or style attribute
 * (SVG presentation attributes such as fill="" are not styles).
 */
const READER_DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  // Where a record is shared, the page shows what its frame will look like.
  'frame-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
} as const;
export const READER_POLICY = toPolicy(READER_DIRECTIVES);

/** What other sites show within their pages: the same, but anybody may frame it, and nothing in it is a form. */
export const FRAME_POLICY = toPolicy({
  ...READER_DIRECTIVES,
  'form-action': "'none'",
  'frame-ancestors': '*',
});

/** Files opened by themselves: a picture may bring its own style, and nothing in it runs. */
export const FILE_POLICY = toPolicy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
  sandbox: '',
});

/** In development the overlay and hot reload need inline code, eval and a web socket. */
const DEVELOPMENT_DIRECTIVES = {
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self' ws:",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
} as const;
export const READER_POLICY_IN_DEVELOPMENT = toPolicy(DEVELOPMENT_DIRECTIVES);
export const FRAME_POLICY_IN_DEVELOPMENT = toPolicy({ ...DEVELOPMENT_DIRECTIVES, 'frame-ancestors': '*' });

/** Desk and account pages: Next's runtime by nonce, and what it loads. */
export function deskPolicy(nonce: string, development: boolean): string {
  return toPolicy({
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The widgets of the desk place their pop-ups by style attributes.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': development ? "'self' ws:" : "'self'",
    // The desk shows readers' pages in a frame before they are published.
    'frame-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'frame-ancestors': "'none'",
  });
}

function toPolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
