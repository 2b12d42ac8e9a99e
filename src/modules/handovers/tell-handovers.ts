import { teamOfTale } from '#modules/roles';
import { type Database, inTransaction } from '#platform/database/deed';
import { addDays, dateOf } from '#platform/time';
import { leave } from './leave.ts';
import { replace } from './replace.ts';

const zone = 'Europe/Paris';

/** The first is away for a week, the second stands in; the third has left to the fourth. */
export async function tellHandovers(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { deciding, people } = await teamOfTale(tx, now);
    const [away, standing, gone, heir] = people.filter(({ hasAccount }) => hasAccount);
    if (!away || !standing || !gone || !heir) return;
    const from = dateOf(now, zone);
    const week = { from, until: addDays(from, 6), zone };
    await replace(tx, { replacedId: away.id, replacingId: standing.id, ...week }, deciding);
    const keys = new Set(gone.spaces.map((spaceId) => `welcome:${spaceId}`));
    await leave(tx, { personId: gone.id, to: heir, keys }, deciding);
  });
}
