import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret that signs sessions: made once, kept in the data folder for this user alone. */
export function getSessionSecret(dataFolder: string): string {
  const path = join(dataFolder, 'session-secret');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(`${path}.unfinished`, secret, { mode: 0o600 });
  renameSync(`${path}.unfinished`, path);
  return secret;
}
