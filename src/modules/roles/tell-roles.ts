import { accountByEmail, createAccount, grantRoles, isDemonstrationEmail } from '#modules/accounts';
import { type Database, inTransaction } from '#platform/database/deed';
import { actorOf, type Deciding } from './give-role.ts';
import { readPlaces } from './places.ts';
import { type Welcoming, welcomingPeople } from './store.ts';

const dayMs = 86_400_000;

/** Most of those who welcome the public get an account; a few are left for whoever tells what comes before one. */
export async function tellRoles(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { deciding, people } = await teamOfTale(tx, now);
    const given = [];
    for (const [rank, person] of people.entries()) {
      const isLeft = (rank >= 4 && rank < 8) || rank % 9 === 8;
      if (!isLeft) given.push(await tellAccount(tx, person, { deciding, daysAgo: 40 + rank }));
    }
    await grantRoles(tx, given, now);
  });
}

/** Who decides in the demonstration, as if signed in, and about whom: about nobody where it has no coordinator. */
export async function teamOfTale(
  tx: Database,
  now: Date,
): Promise<{ deciding: Deciding; people: Welcoming[] }> {
  const email = 'coordinator@maillage.example';
  const personId = await accountByEmail(tx, email);
  const grants = [{ role: 'coordinator' as const, communes: [], epcis: [], spaces: [] }];
  const permissions = new Map([['team.direct', ['coordinator' as const]]]);
  const viewer = { personId: personId ?? '', name: 'Claire Vayssié', email, grants, permissions };
  const places = await readPlaces(tx);
  const epciOf = ({ spaces: [first = ''] }: Welcoming) => places.spaces.get(first)?.epciCode ?? '';
  const all = personId === null ? [] : await welcomingPeople(tx);
  return { deciding: { viewer, places, now }, people: largestFirst(all, epciOf) };
}

/** Those of the largest grouping come first: that is where the ambassador of the demonstration works. */
function largestFirst(all: readonly Welcoming[], epciOf: (person: Welcoming) => string): Welcoming[] {
  const people = all.filter(({ email }) => !isDemonstrationEmail(email));
  const sizes = Map.groupBy(people, epciOf);
  return people.sort((a, b) => (sizes.get(epciOf(b))?.length ?? 0) - (sizes.get(epciOf(a))?.length ?? 0));
}

async function tellAccount(
  tx: Database,
  { id, email, spaces }: Welcoming,
  { deciding: { viewer, now }, daysAgo }: { deciding: Deciding; daysAgo: number },
) {
  await createAccount(tx, { personId: id, email });
  const by = { actor: actorOf(viewer), now: new Date(now.getTime() - daysAgo * dayMs) };
  return { grant: { personId: id, role: 'animator' as const, spaces }, by };
}
