import type { SpaceFields } from '#modules/network/rules';
import type { ReadRow } from '#modules/place-files/rules';
import type { Communes } from './communes.ts';
import type { OwnReason, Place } from './verdict.ts';

/** What a line needs to become a space, or why it cannot. What it does not say of where it is, its commune tells. */
export function placeOf(row: ReadRow, communes: Communes): Place | { reason: OwnReason | 'no-name' } {
  const { fields, updatedOn } = row;
  const { name, address } = fields;
  if (!name) return { reason: 'no-name' };
  const commune = communeOf(row, communes);
  if ('reason' in commune) return commune;
  if (!address) return { reason: 'no-address' };
  const point = pointOf(fields) ?? commune.centre;
  if (!point) return { reason: 'no-position' };
  const { centre: _, ...where } = commune;
  return {
    name,
    commune: where,
    address,
    ...point,
    isPlaced: pointOf(fields) !== null,
    said: { ...saidOf(row), ...(updatedOn ? { sourceOn: updatedOn } : {}) },
    structure: row.structure,
    identifiers: [...(row.identifier ? [row.identifier] : []), ...row.otherIdentifiers],
  };
}

type Point = Pick<Place, 'latitude' | 'longitude'>;

type Where = Place['commune'] & { centre: Point | null };

function communeOf({ commune: said, fields }: ReadRow, communes: Communes): Where | { reason: OwnReason } {
  const found = communes.find(said, pointOf(fields));
  const postalCode = said.postalCode ?? found?.postalCodes[0] ?? null;
  if (!found && !said.code && !said.name) return { reason: 'no-commune' };
  if (!found && !(said.code && said.name))
    return { reason: communes.isBeyond(said) ? 'commune-beyond' : 'unknown-commune' };
  if (!found && pointOf(fields) === null) return { reason: 'no-position' };
  if (!postalCode) return { reason: 'no-postal-code' };
  if (!found) {
    const { code, name } = said as { code: string; name: string };
    return { code, name, postalCode, isKnown: false, isInside: false, centre: null };
  }
  const { code, name, inside, latitude, longitude } = found;
  return { code, name, postalCode, isKnown: true, isInside: inside, centre: { latitude, longitude } };
}

/** 0, 0 is a place in the Gulf of Guinea where files put what they do not know. */
function pointOf({ latitude, longitude }: Partial<SpaceFields>): Point | null {
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return null;
  return { latitude, longitude };
}

/** A point is said by its two figures, or not at all. */
function saidOf({ fields, commune }: ReadRow): Partial<SpaceFields> {
  const { latitude, longitude, structureId: _, ...said } = fields;
  return {
    ...said,
    ...pointOf({
      ...(latitude === undefined ? {} : { latitude }),
      ...(longitude === undefined ? {} : { longitude }),
    }),
    ...(commune.postalCode ? { postalCode: commune.postalCode } : {}),
  };
}
