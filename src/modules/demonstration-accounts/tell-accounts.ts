import {
  createAccount,
  demonstrationEmail,
  grantRole,
  insertPassword,
  markEmailVerified,
  type NewGrant,
} from '#modules/accounts';
import { addPerson, allSpaces, welcomeIn } from '#modules/network';
import type { Role } from '#platform/access';
import { type Database, inTransaction } from '#platform/database/deed';

const names: Record<Role, string> = {
  coordinator: 'Claire Vayssié',
  ambassador: 'Hugo Delpech',
  animator: 'Nadia Ferrand',
  partner: 'Samira Benali',
  inhabitant: 'Josette Vidal',
};

/** The one password that everybody knows; the database refuses its accounts outside demonstrations. */
const demonstrationPassword = 'demonstration';

const byTheTale = { id: null, name: 'démonstration' };

/** Five people whom a visitor of the demonstration may be. The database refuses them anywhere else. */
export async function tellAccounts(db: Database, now: Date): Promise<void> {
  const { hashPassword } = await import('better-auth/crypto');
  const password = await hashPassword(demonstrationPassword);
  const places = await placesOf(db);
  for (const [role, name] of Object.entries(names) as [Role, string][]) {
    const where = role === 'animator' || role === 'ambassador' ? places[role] : {};
    if (!where) continue;
    await inTransaction(db, async (tx) => {
      const personId = await addPerson(tx, { name, email: demonstrationEmail(role) });
      await createAccount(tx, { personId, email: demonstrationEmail(role), name });
      await markEmailVerified(tx, personId);
      await insertPassword(tx, personId, password);
      for (const spaceId of where.spaces ?? []) await welcomeIn(tx, { spaceId, personId, now });
      await grantRole(tx, { personId, role, ...where }, { actor: byTheTale, now });
    });
  }
}

type Places = Partial<Record<'animator' | 'ambassador', Partial<NewGrant>>>;

/** The territory of most invented spaces for the ambassador, and two of its spaces for the animator; nothing where none is. */
async function placesOf(db: Database): Promise<Places> {
  const spaces = (await allSpaces(db)).filter((space) => space.fictitious && space.epciCode !== null);
  const [largest] = [...Map.groupBy(spaces, (space) => space.epciCode)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [epci, own] = largest ?? [null, []];
  if (epci === null) return {};
  return { ambassador: { epcis: [epci] }, animator: { spaces: own.slice(0, 2).map((space) => space.id) } };
}
