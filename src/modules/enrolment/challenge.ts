import { createHash, createHmac, randomInt } from 'node:crypto';
import { newToken } from '#platform/secret-token';

/** A question that only whoever was asked answers, once, and within two hours. */
export interface Challenge {
  /** All of it, signed: it comes back with the answer. */
  sealed: string;
  /** What a person adds up. */
  sum: readonly [number, number];
}

/** How many bits of a proof are zero: about a second of work for an old machine. */
export const proofBits = 14;

const goodForMs = 2 * 3_600_000;

export function newChallenge(secret: string, now: Date): Challenge {
  const sum = [randomInt(2, 10), randomInt(2, 10)] as const;
  const text = `${now.getTime()}.${newToken()}.${sum.join('.')}`;
  return { sealed: `${text}.${seal(text, secret)}`, sum };
}

export interface Answer {
  challenge: string;
  /** What a person wrote, or what a script worked out. */
  answer: string;
  proof: string;
}

/** Whether a challenge of ours was answered, by a person or by work. That it is used once is counted elsewhere. */
export function isAnswered({ challenge, answer, proof }: Answer, secret: string, now: Date): boolean {
  const parts = challenge.split('.');
  const [asked, , one, other] = parts;
  const text = parts.slice(0, -1).join('.');
  if (parts.length !== 5 || seal(text, secret) !== parts[4]) return false;
  if (now.getTime() - Number(asked) > goodForMs) return false;
  return answer.trim() === String(Number(one) + Number(other)) || isProof(challenge, proof);
}

/** The hash of the challenge and the proof begins with enough zeros. */
export function isProof(challenge: string, proof: string): boolean {
  if (!/^\d{1,12}$/.test(proof)) return false;
  const hash = createHash('sha256').update(`${challenge}:${proof}`).digest();
  return hash.readUInt32BE(0) >>> (32 - proofBits) === 0;
}

/** When a form was drawn, as it comes back with it; never the same twice, so that what comes back can be counted. */
export function sealedMoment(secret: string, now: Date): string {
  const text = `${now.getTime()}.${newToken()}`;
  return `${text}.${seal(text, secret)}`;
}

/** How long ago that was, in milliseconds; null when we did not say so. */
export function sinceMoment(moment: string, secret: string, now: Date): number | null {
  const [time = '', once = '', mark = ''] = moment.split('.');
  return seal(`${time}.${once}`, secret) === mark ? now.getTime() - Number(time) : null;
}

const seal = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(`enrolment ${text}`).digest('base64url');
