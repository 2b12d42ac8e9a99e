import type { Transaction } from 'kysely';
import { accountByEmail, createAccount, grantRole } from '#modules/accounts';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import type { SignedIn } from '#platform/http/guard';
import { addDays, dateOf } from '#platform/time';
import { actorOf, type Deciding } from './give-role.ts';
import { expiryOf } from './invitation.ts';
import { insertInvitation } from './invitation-store.ts';
import { leave } from './leave.ts';
import type { Member } from './member.ts';
import { listMembers } from './member-store.ts';
import { type Places, readPlaces } from './places.ts';
import { replace } from './replace.ts';
import { welcomesOf } from './share-store.ts';
import { hashOf, newToken } from './token.ts';

const everywhere = { everywhere: true, communes: [], epcis: [], spaces: [] };
const dayMs = 86_400_000;
const zone = 'Europe/Paris';

interface Welcoming extends Member {
  spaces: string[];
}

/** Most of those who welcome the public have an account; some are invited, one is away, one has left. */
export async function tellTeam(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const places = await readPlaces(tx);
    const deciding = { viewer: await coordinatorOf(tx), places, now };
    const people = await welcoming(tx, places, now);
    for (const [rank, person] of people.entries()) {
      if (rank >= 4 && rank < 8)
        await tellInvitation(tx, person, { deciding, sentDaysAgo: rank === 7 ? 20 : rank - 3 });
      else if (rank % 9 !== 8) await tellAccount(tx, person, { deciding, daysAgo: 40 + rank });
    }
    await tellMoves(tx, people, deciding);
  });
}

/** The coordinator of the demonstration, as if she were signed in. */
async function coordinatorOf(tx: Database): Promise<SignedIn> {
  const email = 'coordinator@maillage.example';
  const personId = await accountByEmail(tx, email);
  if (personId === null) throw new Error('The demonstration has no coordinator yet.');
  const grants = [{ role: 'coordinator' as const, communes: [], epcis: [], spaces: [] }];
  const permissions = new Map([['team.direct', ['coordinator' as const]]]);
  return { personId, name: 'Claire Vayssié', email, grants, permissions };
}

/** Those without an account, the ones of the largest grouping first: that is where the ambassador works. */
async function welcoming(tx: Database, places: Places, now: Date): Promise<Welcoming[]> {
  const asked = { scope: everywhere, words: '', now, state: 'none' as const };
  const members = await listMembers(tx, asked, { offset: 0, limit: 1000 });
  const welcomes = await welcomesOf(
    tx,
    members.map(({ id }) => id),
  );
  const spacesOf = Map.groupBy(welcomes, ({ personId }) => personId);
  const people = members.map((member) => ({
    ...member,
    spaces: (spacesOf.get(member.id) ?? []).map(({ spaceId }) => spaceId),
  }));
  const epciOf = ({ spaces: [first = ''] }: Welcoming) => places.spaces.get(first)?.epciCode ?? '';
  const sizes = Map.groupBy(people, epciOf);
  return people
    .filter(({ spaces, email }) => spaces.length > 0 && email !== null)
    .sort((a, b) => (sizes.get(epciOf(b))?.length ?? 0) - (sizes.get(epciOf(a))?.length ?? 0));
}

async function tellAccount(
  tx: Database,
  { id, email, spaces }: Welcoming,
  { deciding: { viewer, now }, daysAgo }: { deciding: Deciding; daysAgo: number },
): Promise<void> {
  await createAccount(tx, { personId: id, email: email as string });
  const by = { actor: actorOf(viewer), now: new Date(now.getTime() - daysAgo * dayMs) };
  await grantRole(tx, { personId: id, role: 'animator', spaces }, by);
}

/** Written down without its mail: nobody reads one at these addresses. */
async function tellInvitation(
  tx: Database,
  { id, name, email, spaces }: Welcoming,
  { deciding: { viewer, now }, sentDaysAgo }: { deciding: Deciding; sentDaysAgo: number },
): Promise<void> {
  const sentAt = new Date(now.getTime() - sentDaysAgo * dayMs);
  await insertInvitation(tx, {
    ...{ personId: id, name, email: email as string, role: 'animator', communes: [], epcis: [], spaces },
    ...{ invitedBy: viewer.personId, invitedByName: viewer.name, lang: 'fr' },
    ...{ tokenHash: hashOf(newToken()), sentAt, expiresAt: expiryOf(sentAt) },
  });
}

/** The first is away for a week, the second stands in; the third has left to the fourth. */
async function tellMoves(
  tx: Transaction<Tables>,
  people: readonly Welcoming[],
  deciding: Deciding,
): Promise<void> {
  const [away, standing, gone, heir] = people;
  if (!away || !standing || !gone || !heir) return;
  const from = dateOf(deciding.now, zone);
  const week = { from, until: addDays(from, 6), zone };
  await replace(tx, { replacedId: away.id, replacingId: standing.id, ...week }, deciding);
  const keys = new Set(gone.spaces.map((spaceId) => `welcome:${spaceId}`));
  await leave(tx, { personId: gone.id, toId: heir.id, keys }, deciding);
}
