import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A form's page says when it was made, and for what, in a way that only this site can have written: so that whoever
 * posts the form without having opened its page, or with one collected long ago, is known by it.
 */
export function sealForm(secret: string, subject: string, at: Date): string {
  const time = at.getTime().toString(36);
  return `${time}.${signatureOf(secret, subject, time).toString('base64url')}`;
}

/** When the page of a seal was made; null where the seal is not ours, or was made for something else. */
export function openSeal(secret: string, subject: string, seal: string): Date | null {
  const [time = '', signature = '', ...rest] = seal.split('.');
  // Nine digits of base 36 reach to the year 5188.
  if (rest.length > 0 || !/^[0-9a-z]{1,9}$/.test(time)) return null;
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(secret, subject, time);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return new Date(Number.parseInt(time, 36));
}

function signatureOf(secret: string, subject: string, time: string): Buffer {
  // The purpose keeps a signature of one use of the secret from standing for another.
  return createHmac('sha256', secret).update(`form seal\n${time}\n${subject}`).digest();
}
