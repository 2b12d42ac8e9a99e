import type { Database } from '#platform/database/deed';
import type { IncomingMail } from './incoming-mail.ts';

/**
 * What becomes of a mail: taken in; a delivery report; written by a machine, or one of ours that came round; there already;
 * from another than whoever the address was given to; refused, and its author told; for an address that nobody knows.
 */
export const fates = ['kept', 'report', 'robot', 'loop', 'again', 'forged', 'refused', 'unknown'] as const;
export type Fate = (typeof fates)[number];

/** What a module does with an answer to an address that it gave: null when it gave no such address. */
export type Receive = (
  db: Database,
  answer: { token: string; mail: IncomingMail },
  now: Date,
) => Promise<'kept' | 'again' | 'forged' | 'refused' | null>;
