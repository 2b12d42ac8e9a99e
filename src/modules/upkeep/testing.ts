// A small register for this module's tests.
import { addPerson, addSpace, setTerritory } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import type { Grant, Role } from '#platform/access';
import type { Database } from '#platform/database/connect';

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

/** Two communes of two groupings, inside a square. */
export async function aTerritory(db: Database): Promise<void> {
  await setTerritory(db, {
    epcis: [
      { code: '200066371', name: 'Causses et Vallée de la Dordogne', outline: null },
      { code: '200067361', name: 'Grand-Figeac', outline: null },
    ],
    communes: [
      {
        code: '46128',
        name: 'Gramat',
        postalCodes: ['46500'],
        population: 3400,
        epciCode: '200066371',
        latitude: 44.78,
        longitude: 1.72,
      },
      {
        code: '46102',
        name: 'Figeac',
        postalCodes: ['46100'],
        population: 9800,
        epciCode: '200067361',
        latitude: 44.608,
        longitude: 2.03,
      },
    ],
    shapes: { outline },
  });
}

export const gramat: NewSpace = {
  name: 'Médiathèque de Gramat',
  communeCode: '46128',
  postalCode: '46500',
  address: '12 place de la République',
  latitude: 44.7787,
  longitude: 1.7256,
};

const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };

export const aSpace = async (db: Database, space: Partial<NewSpace> = {}): Promise<string> =>
  (await addSpace(db, { ...gramat, ...space }, by)).id;

/** Somebody who is signed in, with one role. */
export async function aViewer(db: Database, role: Role, where: Partial<Grant> = {}) {
  const name = {
    coordinator: 'Paul Estève',
    ambassador: 'Inès Roux',
    animator: 'Nadia Ferrand',
    partner: 'Luc',
    inhabitant: 'Rose',
  }[role];
  const personId = await addPerson(db, { name });
  return { personId, name, grants: [{ role, communes: [], epcis: [], spaces: [], ...where }] };
}
