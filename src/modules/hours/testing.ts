// A small register for this module's tests.
import { addSpace, setTerritory } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import type { Grant, Role } from '#platform/access';
import type { Database } from '#platform/database/deed';

export { openingsBetween } from './store.ts';

/** Tuesday 24 November 2026, 10 h 12 in Gramat. */
export const tuesday = new Date('2026-11-24T09:12:00Z');
export const by = { actor: { id: null, name: 'Nadia Ferrand' }, now: tuesday };
export const usual = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30; PH off';

export const aCommune = (db: Database): Promise<void> =>
  setTerritory(db, {
    epcis: [{ code: '200066371', name: 'Causses et Vallée de la Dordogne', outline: null }],
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
    ],
    shapes: {},
  });

let count = 0;

/** A space of Gramat, with its usual hours unless others are given. */
export async function aSpace(
  db: Database,
  space: Partial<NewSpace> = {},
): Promise<{ id: string; slug: string }> {
  count += 1;
  const gramat = {
    name: `Espace ${count}`,
    communeCode: '46128',
    postalCode: '46500',
    address: 'place de la Halle',
    latitude: 44.78,
    longitude: 1.72,
  };
  return addSpace(db, { ...gramat, status: 'published', hours: usual, ...space }, by);
}

export const personId = '0199d6b0-0000-7000-8000-000000000001';

/** Nadia, signed in with one role. */
export const aViewer = (role: Role, grant: Partial<Grant> = {}) => ({
  personId,
  name: 'Nadia Ferrand',
  grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }],
});
