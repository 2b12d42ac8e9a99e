import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a signature may be, and how far ahead of us another clock. */
const goodForSeconds = 300;

/** What signs a mail that another program hands over: `HMAC-SHA256(secret, seconds "." bytes)`, in hexadecimal. */
const signatureOf = (secret: string, seconds: string, raw: Uint8Array): string =>
  createHmac('sha256', secret).update(`${seconds}.`).update(raw).digest('hex');

/** Whether whoever knows the secret signed these bytes a short while ago. */
export function isSigned(
  {
    secret,
    seconds,
    signature,
    raw,
  }: { secret: string; seconds: string; signature: string; raw: Uint8Array },
  now: Date,
): boolean {
  if (!/^\d{9,12}$/.test(seconds)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > goodForSeconds) return false;
  const expected = Buffer.from(signatureOf(secret, seconds, raw));
  const given = Buffer.from(signature.replace(/^sha256=/, ''));
  return expected.length === given.length && timingSafeEqual(expected, given);
}
