import { createAccount, grantRole, type NewGrant } from '#modules/accounts';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import type { Database } from '#platform/database/connect';

export const now = new Date('2026-11-24T09:12:00Z');
const by = { actor: { id: null, name: 'essai' }, now: new Date('2026-01-05T08:00:00Z') };

export const causses = '200066371';
export const figeac = '200067361';

/** Two spaces of one grouping of communes, and one of another. */
export async function threeSpaces(db: Database) {
  await tellTerritory(db);
  const [gramat, rocamadour, cajarc] = await Promise.all(
    [
      ['La Halle', '46128'],
      ['Le Belvédère', '46240'],
      ['La Filature', '46045'],
    ].map(([name, communeCode]) =>
      addSpace(db, aSpace({ name: name as string, communeCode: communeCode as string }), by),
    ),
  );
  return { gramat: gramat?.id as string, rocamadour: rocamadour?.id as string, cajarc: cajarc?.id as string };
}

/** Somebody with an open account and one role. */
export async function aColleague(
  db: Database,
  name: string,
  grant: Partial<NewGrant> & { role: Role },
): Promise<string> {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@lot.example`;
  const personId = await addPerson(db, { name, email });
  await createAccount(db, { personId, email });
  await grantRole(db, { personId, ...grant }, by);
  return personId;
}

/** What a signed-in visitor of a test may do. */
export const holding = (
  personId: string,
  role: Role,
  where: Partial<Grant> = {},
  name = 'Claire Vayssié',
) => ({
  personId,
  name,
  grants: [{ role, communes: [], epcis: [], spaces: [], ...where }],
});

/** The path of the invitation in the latest mail to somebody. */
export async function invitationPath(db: Database, email: string): Promise<string> {
  const mail = await db
    .selectFrom('outgoingMail')
    .select('text')
    .where('recipient', '=', email)
    .where('text', 'like', '%/invitation/%')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return /http:\/\/localhost:3000(\/invitation\/\S+)/.exec(mail.text)?.[1] as string;
}
