import { addPerson, addSpace, setTerritory } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import { smallTerritory, aSpace as spaceWith } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import type { Database, Pool } from '#platform/database/connect';
import type { Networks } from '#platform/networks';

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

/** Six communes of two groupings, inside a square. */
export const aTerritory = (db: Database): Promise<void> =>
  setTerritory(db, { ...smallTerritory, shapes: { outline } });

const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };

/** A space without a telephone nor an email, so that a test can add them. */
export const aSpace = async (db: Database, space: Partial<NewSpace> = {}): Promise<string> =>
  (await addSpace(db, spaceWith({ phone: null, email: null, services: [], ...space }), by)).id;

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
