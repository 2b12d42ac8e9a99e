import { type ChargesAsked, chargesAsked, type HandedOver, handedOver } from '#modules/handovers';
import { on } from '#platform/events';
import { cancel } from './invite.ts';
import { passInvitation, waitingFrom, waitingSentBy } from './store.ts';
import { words } from './words.ts';

const keyOf = (id: string): string => `invitation:${id}`;

/** Invitations that wait for an answer are in the hands of whoever sent them, and do not outlast her in her name. */
export const handOn = [
  on<ChargesAsked>(chargesAsked, async (tx, { personId, add }) => {
    for (const { id, name } of await waitingSentBy(tx, personId))
      add({ key: keyOf(id), what: { fr: words('fr').charge(name), en: words('en').charge(name) } });
  }),

  on<HandedOver>(handedOver, async (tx, { personId, to, keys, by }) => {
    for (const { id } of await waitingSentBy(tx, personId)) {
      if (to !== null && keys.has(keyOf(id))) await passInvitation(tx, id, to);
      else await cancel(tx, id, by);
    }
    // What she was invited to herself would open nothing: her account is closed.
    const own = await waitingFrom(tx, { email: null, personId });
    if (own) await cancel(tx, own.id, by);
  }),
];
