import { type ChargesAsked, chargesAsked, type HandedOver, handedOver } from '#modules/handovers';
import { changeFollowing, changeSeries } from '#modules/meetings';
import type { Transaction } from '#platform/database/deed';
import { on } from '#platform/events';
import { type Led, ledBy } from './store.ts';
import { words } from './words.ts';

const keyOf = ({ id }: Led): string => `series:${id}`;

/** Workshops with meetings to come are in the hands of whoever leads them. */
export const handOn = [
  on<ChargesAsked>(chargesAsked, async (tx, { personId, now, add }) => {
    for (const led of await ledBy(tx, personId, now))
      add({ key: keyOf(led), what: { fr: words('fr').charge(led), en: words('en').charge(led) } });
  }),

  on<HandedOver>(handedOver, async (tx, { personId, to, keys, by }) => {
    for (const led of await ledBy(tx, personId, by.now))
      await pass(tx, led, { leader: to !== null && keys.has(keyOf(led)) ? to.id : null, now: by.now });
  }),
];

async function pass(
  tx: Transaction,
  { id, nextId }: Led,
  { leader, now }: { leader: string | null; now: Date },
): Promise<void> {
  const { refusal } = await changeFollowing(tx, nextId, { ledBy: leader }, now);
  // A series that cannot be cut there, such as one whose last meeting was moved on, changes hands as a whole.
  if (refusal !== null) await changeSeries(tx, id, { ledBy: leader }, now);
}
