import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { admin } from 'better-auth/plugins/admin';
import { type Database, getDatabase } from '#lib/db/database.ts';
import { MAXIMUM_PASSWORD_LENGTH, MINIMUM_PASSWORD_LENGTH } from '#lib/domain/check-person.ts';
import { getServerEnvironment } from '#lib/env.ts';
import { LONGEST_WINDOW_SECONDS } from './sign-in-limits.ts';

export type Auth = ReturnType<typeof createAuth>;

/** The process's sign-in, made at first use so that a build needs no settings. */
export function getAuth(): Auth {
  if (shared === null) {
    const { origin, secret } = getServerEnvironment();
    shared = createAuth({ database: getDatabase(), origin, secret });
  }
  return shared;
}

let shared: Auth | null = null;

export interface AuthSettings {
  readonly database: Database;
  /** Where the site is reached; sessions are bound to secure cookies where it is https. */
  readonly origin: string;
  /** Signs cookies. */
  readonly secret: string;
}

/**
 * The sign-in library, set up. It knows who someone is and keeps their sessions; what they may do is RoleAssignment's
 * and lib/permissions'. Nobody signs up: people join by invitation, see lib/usecases/accept-invitation.ts.
 */
export function createAuth({ database, origin, secret }: AuthSettings) {
  return betterAuth({
    appName: 'Figures of Record',
    baseURL: origin,
    secret,
    trustedOrigins: [origin],
    database: prismaAdapter(database.prisma, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MINIMUM_PASSWORD_LENGTH,
      maxPasswordLength: MAXIMUM_PASSWORD_LENGTH,
    },
    // No cookie cache: a session that was ended must be over on the next request. No refresh: pages cannot set the
    // renewed cookie, and a sign-in that ends after a fixed time is easier to reason about.
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    // For requests over /api/auth; signing in is counted more closely in sign-in.ts. The window is also how long the
    // library keeps counts before it sweeps the table, ours among them.
    rateLimit: { enabled: true, storage: 'database', window: LONGEST_WINDOW_SECONDS, max: 1000 },
    advanced: {
      cookiePrefix: 'figures',
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: { trustedProxies: [...TRUSTED_PROXIES] },
    },
    // Refuses sign-in to those whose access was taken away.
    plugins: [admin({ bannedUserMessage: DEACTIVATED })],
  });
}

/** Two weeks: an editor signs in now and then, and a lost laptop does not stay open for ever. */
const SESSION_SECONDS = 14 * 24 * 60 * 60;

/** The front appends the address it was reached from; a proxy on the same machine is stepped over. */
const TRUSTED_PROXIES = ['127.0.0.0/8', '::1'];

const DEACTIVATED = 'Your access has been taken away. Ask an administrator of this desk.';
