import { getIP } from 'better-auth/api';
import { getAuth } from './auth.ts';

/**
 * The address a request came from, as signing in believes it: the last one of X-Forwarded-For that is no proxy of this
 * machine (see lib/http/forwarded-for.ts). Null where it cannot be told.
 */
export function findClientAddress(headers: Headers): string | null {
  return getIP(headers, getAuth().options);
}
