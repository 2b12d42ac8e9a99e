import { addSpace, setTerritory } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';

/** Tuesday, 10:12 in the Lot. */
export const now = new Date('2026-11-24T09:12:00Z');

const places: [
  code: string,
  name: string,
  postalCode: string,
  population: number,
  latitude: number,
  longitude: number,
][] = [
  ['46128', 'Gramat', '46500', 3439, 44.7787, 1.7256],
  ['46240', 'Rocamadour', '46500', 607, 44.7994, 1.6178],
  ['46102', 'Figeac', '46100', 9711, 44.6086, 2.0317],
  ['46042', 'Cahors', '46000', 19876, 44.4475, 1.4419],
  ['46251', 'Saint-Céré', '46400', 3400, 44.8569, 1.8925],
  ['46255', 'Saint-Cirq-Lapopie', '46330', 187, 44.4647, 1.6706],
  ['46256', 'Saint-Clair', '46300', 160, 44.71, 1.41],
  ['46138', 'Cœur de Causse', '46240', 880, 44.6486, 1.5922],
  ['46309', 'Souillac', '46200', 3200, 44.8936, 1.4778],
  ['46127', 'Gourdon', '46300', 3900, 44.7369, 1.3831],
  ['46035', 'Le Bourg', '46120', 280, 44.7286, 1.9167],
  ['46103', 'Les Arques', '46250', 190, 44.6, 1.25],
];

export const communeNames: readonly string[] = places.map(([, name]) => name);

/** A few communes of the Lot, with their true codes and positions. */
export const aTerritory = (db: Database): Promise<void> =>
  setTerritory(db, {
    epcis: [{ code: '200067361', name: 'CC Grand-Figeac', outline: null }],
    communes: places.map(([code, name, postalCode, population, latitude, longitude]) => {
      const epciCode = code === '46102' || code === '46035' ? '200067361' : null;
      return { code, name, postalCodes: [postalCode], population, epciCode, latitude, longitude };
    }),
    shapes: {},
  });

/** A published space in one of those communes. */
export function aSpace(
  db: Database,
  commune: string,
  fields: Partial<NewSpace> & { name: string },
): Promise<{ id: string; slug: string }> {
  const place = places.find(([, name]) => name === commune);
  if (!place) throw new Error(`No commune ${commune} in the test territory.`);
  const [communeCode, , postalCode, , latitude, longitude] = place;
  const there = { communeCode, postalCode, address: '1 place de la Mairie', latitude, longitude };
  return addSpace(
    db,
    { status: 'published', ...there, ...fields },
    { actor: { id: null, name: 'test' }, now },
  );
}
