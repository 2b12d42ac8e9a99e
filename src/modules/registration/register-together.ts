import type { Database, Transaction } from '#platform/database/deed';
import { gatherIn } from '#platform/database/gather-in';
import { announce } from '#platform/events';
import { type Outcome, submitAll } from '#platform/forms/submit';
import { newToken } from '#platform/secret-token';
import { registered } from './announced.ts';
import { enterAll } from './enter-all.ts';
import type { RegisterRefusal, Wanted } from './registration.ts';
import { insertLinks } from './store.ts';

/** Somebody who sends the form. */
export interface Sent extends Wanted {
  formId: string;
  now: Date;
  /** Where her link leads. */
  addressOf: (token: string) => string;
}

type Registering = Sent & { db: Database; token: string; location: string };

/**
 * Registers whoever sends the form, once: a seat in each meeting, or the waiting list of all of them. Those who come for the
 * same meeting at the same time would wait for each other anyway: they are registered together.
 */
export function registerTogether(db: Database, sent: Sent): Promise<Outcome<RegisterRefusal>> {
  const token = newToken();
  return lineUp({ ...sent, db, token, location: sent.addressOf(token) });
}

/** A line per meeting. */
const lineUp = gatherIn<Registering, Outcome<RegisterRefusal>>(
  ({ meetingId }) => meetingId,
  (many) => submitAll(many[0].db, many, registerAll),
);

async function registerAll(
  tx: Transaction,
  many: readonly Registering[],
): Promise<(RegisterRefusal | null)[]> {
  const entered = await enterAll(tx, many);
  const confirmed = entered.flatMap((one, rank) =>
    one.refusal === null
      ? [{ registration: one.registration, token: (many[rank] as Registering).token }]
      : [],
  );
  const { now } = many.at(-1) as Registering;
  const links = confirmed.map(({ registration, token }) => ({ registrationId: registration.id, token }));
  await insertLinks(tx, links, now);
  await announce(tx, registered, { confirmed, now });
  return entered.map(({ refusal }) => refusal);
}
