import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { type Charge, chargesAsked } from './charges.ts';
import type { Places } from './places.ts';
import { isOver, sharesOf, welcomesOf } from './share-store.ts';
import { shareInWords, whereInWords } from './share-words.ts';
import { words } from './words.ts';

/** All that somebody has in her hands: roles, spaces where she welcomes, and what other modules add. */
export function chargesOf(
  db: Database,
  personId: string,
  { places, now }: { places: Places; now: Date },
): Promise<Charge[]> {
  return inTransaction(db, async (tx) => {
    const shares = (await sharesOf(tx, [personId])).filter((share) => !isOver(share, now));
    const welcomes = await welcomesOf(tx, [personId]);
    const charges: Charge[] = [
      ...shares.map((share) => ({
        key: `role:${share.id}`,
        what: { fr: shareInWords('fr', share, places), en: shareInWords('en', share, places) },
      })),
      ...welcomes.map(({ spaceId }) => welcomeIn(spaceId, places)),
    ];
    await announce(tx, chargesAsked, { personId, now, add: (charge) => charges.push(charge) });
    return charges;
  });
}

function welcomeIn(spaceId: string, places: Places): Charge {
  const where = whereInWords({ role: 'animator', communes: [], epcis: [], spaces: [spaceId] }, places);
  const { welcome } = words('fr').person.departure;
  return {
    key: `welcome:${spaceId}`,
    what: { fr: welcome(where), en: words('en').person.departure.welcome(where) },
  };
}
