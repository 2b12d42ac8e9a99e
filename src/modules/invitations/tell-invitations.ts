import { teamOfTale } from '#modules/roles';
import { type Database, inTransaction } from '#platform/database/deed';
import { newToken } from '#platform/secret-token';
import { expiryOf } from './invitation.ts';
import { insertInvitation } from './store.ts';

const dayMs = 86_400_000;

/** Since how many days each waits for its answer: the last is no longer good. */
const sentDaysAgo = [1, 2, 3, 20];

/** Some who welcome the public are invited, without a mail: nobody reads one at these addresses. */
export async function tellInvitations(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { deciding, people } = await teamOfTale(tx, now);
    const invited = people.filter(({ hasAccount }) => !hasAccount).slice(0, sentDaysAgo.length);
    for (const [rank, { id, name, email, spaces }] of invited.entries()) {
      const sentAt = new Date(now.getTime() - (sentDaysAgo[rank] as number) * dayMs);
      const { personId, name: by } = deciding.viewer;
      await insertInvitation(tx, {
        ...{ personId: id, name, email, role: 'animator', communes: [], epcis: [], spaces },
        ...{ invitedBy: personId, invitedByName: by, lang: 'fr' },
        ...{ token: newToken(), sentAt, expiresAt: expiryOf(sentAt) },
      });
    }
  });
}
