import type { Grant, Role } from '#platform/access';
import type { Pool } from '#platform/database/connect';
import type { Database } from '#platform/database/deed';
import type { Networks } from '#platform/networks';
import { addSpace } from './add-spaces.ts';
import { addPerson } from './people.ts';
import type { NewSpace } from './space.ts';
import { setTerritory, type Territory } from './territory.ts';

export { identifiersOf } from './store.ts';

/** A space that lacks nothing a page shows; a test says only what it is about. */
export const aSpace = (about: Partial<NewSpace> = {}): NewSpace => ({
  status: 'published',
  name: 'Médiathèque',
  communeCode: '46128',
  postalCode: '46500',
  address: '12 place de la République',
  latitude: 44.7787,
  longitude: 1.7256,
  phone: '+33536491210',
  email: 'mediatheque@maillage.example',
  hours: 'Mo-Fr 09:00-12:00,14:00-18:00; PH off',
  walkIn: 'yes',
  summary: 'On vous aide à faire, jamais à votre place.',
  services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
  fees: ['Gratuit'],
  supportModes: ['Accompagnement individuel'],
  access: ['wheelchair'],
  gettingThere: 'Entrée par la cour, à gauche de la halle.',
  checkedOn: '2026-11-12',
  ...about,
});

const outline = {
  type: 'Polygon',
  coordinates: [
    [
      [1.2, 44.2],
      [2.2, 44.2],
      [2.2, 45.0],
      [1.2, 45.0],
      [1.2, 44.2],
    ],
  ],
};

/** Six communes of two groupings, 12 to 60 km apart, inside a square: enough for any test about where things are. */
export const smallTerritory: Territory = {
  epcis: [
    { code: '200066371', name: 'CC Causses et Vallée de la Dordogne', outline: null },
    { code: '200067361', name: 'CC Grand-Figeac', outline: null },
  ],
  communes: [
    ['46128', 'Gramat', '46500', 3512, '200066371', 44.7787, 1.7256],
    ['46240', 'Rocamadour', '46500', 597, '200066371', 44.7995, 1.618],
    ['46251', 'Saint-Céré', '46400', 3429, '200066371', 44.8597, 1.8885],
    ['46102', 'Figeac', '46100', 9793, '200067361', 44.6086, 2.0318],
    ['46009', 'Assier', '46320', 709, '200067361', 44.6718, 1.8744],
    ['46045', 'Cajarc', '46160', 1136, '200067361', 44.4848, 1.8431],
  ].map(([code, name, postalCode, population, epciCode, latitude, longitude]) => ({
    code: code as string,
    name: name as string,
    postalCodes: [postalCode as string],
    population: population as number,
    epciCode: epciCode as string,
    latitude: latitude as number,
    longitude: longitude as number,
  })),
  shapes: { outline },
};

export const tellTerritory = (db: Database): Promise<void> => setTerritory(db, smallTerritory);

const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };

/** Enters a space without a telephone nor an email, so that a test can add them; answers its id. */
export async function enterBareSpace(db: Database, about: Partial<NewSpace> = {}): Promise<string> {
  const bare = aSpace({ phone: null, email: null, services: [], ...about });
  return (await addSpace(db, bare, by)).id;
}

const names: Record<Role, string> = {
  coordinator: 'Paul Estève',
  ambassador: 'Inès Roux',
  animator: 'Nadia Ferrand',
  partner: 'Luc Bessières',
  inhabitant: 'Josette Vidal',
};

/** Somebody who is signed in, with one role. */
export async function aViewer(
  db: Database,
  role: Role,
  { email, ...where }: Partial<Grant> & { email?: string } = {},
) {
  const personId = await addPerson(db, { name: names[role], ...(email === undefined ? {} : { email }) });
  return { personId, name: names[role], grants: [{ role, communes: [], epcis: [], spaces: [], ...where }] };
}

/** Calls the network's territory « Lot », for the sentences that name it. */
export async function nameTerritory({ pool, networks }: { pool: Pool; networks: Networks }): Promise<void> {
  await pool.pg.query(`update public.network set face = '{"territory": "Lot"}' where slug = 'lot'`);
  await networks.reload();
}
