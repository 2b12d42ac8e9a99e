import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Entry } from '#modules/booklet';
import { choice, line, lines, optional } from '#platform/forms/fields';

export const verdicts = ['right', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a team says of its entry. */
export interface Proof {
  id: string;
  spaceId: string;
  letters: number;
  lastLetterAt: Date | null;
  verdict: Verdict | null;
  note: string | null;
  fingerprint: string | null;
  answeredAt: Date | null;
  answeredBy: string | null;
}

/** `changed`: it was right when it was read. `silent`: nobody answered. `unreached`: nobody can be written to. */
export const states = ['right', 'changed', 'wrong', 'silent', 'unreached', 'unsent'] as const;
export type ProofState = (typeof states)[number];

export function stateOf(proof: Proof | undefined, entry: Entry): ProofState {
  if (!proof) return 'unsent';
  if (proof.verdict === 'wrong') return 'wrong';
  if (proof.verdict === 'right') return proof.fingerprint === fingerprintOf(entry) ? 'right' : 'changed';
  return proof.letters === 0 ? 'unreached' : 'silent';
}

/** All that is read in an entry; its number is that of the book, and may change with the others. */
export const fingerprintOf = ({ id: _id, number: _number, picture, ...read }: Entry): string =>
  createHash('sha256')
    .update(JSON.stringify([read, picture?.file ?? null]))
    .digest('hex');

export const AnswerForm = z
  .object({
    verdict: choice(verdicts),
    note: optional(lines(1000)),
    name: optional(line(120)),
    /** The fingerprint of what was shown with the question. */
    read: optional(line(64)),
  })
  .refine(({ verdict, note }) => verdict === 'right' || note !== null, { path: ['note'], message: 'noNote' });

/** How long a link is good. */
export const linkDays = 60;
const mostLetters = 4;

/** Nobody is written to twice about one entry within so many days. */
const pauseDays = 3;

/** Whether its team may be written to now: it has not answered, or its entry has changed since. */
export const isLetterDue = (proof: Proof | undefined, state: ProofState, now: Date): boolean =>
  ['unsent', 'silent', 'unreached', 'changed'].includes(state) &&
  (proof?.letters ?? 0) < mostLetters &&
  (proof?.lastLetterAt == null || now.getTime() - proof.lastLetterAt.getTime() >= pauseDays * 86_400_000);
