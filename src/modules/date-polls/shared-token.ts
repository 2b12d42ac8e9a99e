import { createHmac, timingSafeEqual } from 'node:crypto';
import { uuidFrom } from '#platform/uuid';

/** A UUID in letters that an address takes, then its seal: short enough for the line of a phone. */
const idLength = 22;
const sealLength = 10;

/** The link of a poll that is handed around: nothing of it is kept, whoever reads the page of the poll finds it again. */
export const sharedToken = (pollId: string, secret: string): string =>
  Buffer.from(pollId.replaceAll('-', ''), 'hex').toString('base64url') + seal(pollId, secret);

/** The poll that such a link leads to; null when we did not make it. */
export function readSharedToken(token: string, secret: string): string | null {
  if (token.length !== idLength + sealLength) return null;
  const pollId = uuidFrom(Buffer.from(token.slice(0, idLength), 'base64url').toString('hex'));
  const [expected, given] = [Buffer.from(seal(pollId, secret)), Buffer.from(token.slice(idLength))];
  return expected.length === given.length && timingSafeEqual(expected, given) ? pollId : null;
}

const seal = (pollId: string, secret: string): string =>
  createHmac('sha256', secret).update(`date poll ${pollId}`).digest('base64url').slice(0, sealLength);
