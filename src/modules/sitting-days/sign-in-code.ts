import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IsoDate } from '#platform/time';

/** Without those that are taken for one another when they are copied from a screen. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const length = 10;

/**
 * What the square code of a meeting leads to, short enough to be typed: a seal of the meeting and of its day under the
 * secret. Nothing is kept of it, and that of another meeting or of another day opens nothing.
 */
export function codeFor(sittingId: string, day: IsoDate, secret: string): string {
  const seal = createHmac('sha256', secret).update(`sitting sign-in ${sittingId} ${day}`).digest();
  return Array.from(seal.subarray(0, length), (byte) => letters[byte % letters.length]).join('');
}

/** The one of today's meetings whose code this is. */
export function openedBy<One extends { id: string }>(
  code: string,
  sittings: readonly One[],
  { day, secret }: { day: IsoDate; secret: string },
): One | undefined {
  const given = Buffer.from(code);
  return sittings.find(({ id }) => {
    const wanted = Buffer.from(codeFor(id, day, secret));
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}
