import { isOver, type Places, shareInWords, sharesOf, spaceInWords, welcomesOf } from '#modules/roles';
import { type Database, inTransaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { type Charge, chargesAsked } from './charges.ts';
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
  const where = spaceInWords(spaceId, places);
  return {
    key: `welcome:${spaceId}`,
    what: { fr: words('fr').departure.welcome(where), en: words('en').departure.welcome(where) },
  };
}
