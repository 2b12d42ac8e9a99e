import { beforeAll } from 'vitest';
import { createAccount, grantRole, grantsOf, type NewGrant } from '#modules/accounts';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import type { Database } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

export const now = new Date('2026-11-24T09:12:00Z');
const by = { actor: { id: null, name: 'essai' }, now: new Date('2026-01-05T08:00:00Z') };

export const causses = '200066371';
export const figeac = '200067361';

/**
 * A small network for one test file, with its clock: a coordinator, the ambassador of one grouping, an animator
 * inside it and one outside.
 */
export function aTeam() {
  const db = freshDatabase();
  const team = { at: now, spaces: {} as Spaces, claire: '', hugo: '', nadia: '', luc: '' };
  const app = testApp(db, () => team.at);
  beforeAll(async () => {
    const spaces = await threeSpaces(db());
    Object.assign(team, {
      spaces,
      claire: await aColleague(db(), 'Claire Vayssie', { role: 'coordinator' }),
      hugo: await aColleague(db(), 'Hugo Delpech', { role: 'ambassador', epcis: [causses] }),
      nadia: await aColleague(db(), 'Nadia Ferrand', { role: 'animator', spaces: [spaces.gramat] }),
      luc: await aColleague(db(), 'Luc Bessières', { role: 'animator', spaces: [spaces.cajarc] }),
    });
  });
  return Object.assign(team, {
    db,
    visitor: app.visitor,
    visitorAs: app.visitorAs,
    coordinator: () => app.visitorAs(holding(team.claire, 'coordinator')),
    ambassador: () => app.visitorAs(holding(team.hugo, 'ambassador', { epcis: [causses] }, 'Hugo Delpech')),
    rolesOf: (person: string) => grantsOf(db(), person, team.at),
    /** The page on which the first role of somebody is ended. */
    async endPath(person: string): Promise<string> {
      const [first] = await grantsOf(db(), person, team.at);
      return personPath(person, `/roles/${first?.id}/fin`);
    },
  });
}

type Spaces = Awaited<ReturnType<typeof threeSpaces>>;

/** Two spaces of one grouping of communes, and one of another. */
async function threeSpaces(db: Database) {
  await tellTerritory(db);
  const add = async (name: string, communeCode: string): Promise<string> =>
    (await addSpace(db, aSpace({ name, communeCode }), by)).id;
  return {
    gramat: await add('La Halle', '46128'),
    rocamadour: await add('Le Belvédère', '46240'),
    cajarc: await add('La Filature', '46045'),
  };
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

/** The address of a page about somebody of the team. */
export const personPath = (person: string, path = ''): string => `/extranet/equipe/${person}${path}`;
