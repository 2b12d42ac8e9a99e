import { z } from 'zod';
import { type Commune, communes, territoryShapes } from '#modules/network';
import { limits, misplacement } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { decimal, line, optional } from '#platform/forms/fields';
import type { Area } from '#platform/geo/outline';
import type { Problem } from './subject.ts';

/** Where a space is, as it is asked when it is entered and when it is changed. */
export const placeShape = {
  name: line(limits.name as number),
  address: line(limits.address as number),
  addressExtra: optional(line(limits.addressExtra as number)),
  postalCode: z.preprocess(
    (text) => (typeof text === 'string' ? text.replace(/\s/g, '') || undefined : text),
    z.string('missing').regex(/^\d{5}$/, 'postalCode'),
  ),
  communeCode: z.preprocess((text) => text || undefined, z.string('missing')),
  latitude: optional(decimal(-90, 90)),
  longitude: optional(decimal(-180, 180)),
};

interface TypedPlace {
  communeCode: string;
  postalCode: string;
  latitude: number | null;
  longitude: number | null;
}

export type Place = TypedPlace & { latitude: number; longitude: number };

/** A point left empty becomes the centre of the commune. */
export async function settledPlace(
  db: Database,
  { communeCode, postalCode, latitude, longitude }: TypedPlace,
): Promise<Place> {
  const centre = (await communes(db, communeCode)).find(({ code }) => code === communeCode) as Commune;
  return {
    communeCode,
    postalCode,
    latitude: latitude ?? centre.latitude,
    longitude: longitude ?? centre.longitude,
  };
}

/** What is wrong with a place; a field that is absent is somebody else's to say. */
export async function placeProblems(
  db: Database,
  all: Commune[],
  typed: Partial<TypedPlace>,
): Promise<Problem[]> {
  const commune = all.find(({ code }) => code === typed.communeCode);
  return [
    ...(typed.communeCode !== undefined && !commune
      ? [{ field: 'communeCode', code: 'communeElsewhere' }]
      : []),
    ...(commune ? postalCodeProblems(commune, typed.postalCode) : []),
    ...(commune?.inside === false ? [] : await pointProblems(db, all, typed)),
  ];
}

function postalCodeProblems(commune: Commune, postalCode: string | undefined): Problem[] {
  if (postalCode === undefined || commune.postalCodes.includes(postalCode)) return [];
  return [
    {
      field: 'postalCode',
      code: 'postalCodeElsewhere',
      detail: `${commune.name}\u00a0: ${commune.postalCodes.join(', ')}`,
    },
  ];
}

async function pointProblems(
  db: Database,
  all: Commune[],
  { latitude, longitude }: Partial<TypedPlace>,
): Promise<Problem[]> {
  if (latitude === undefined || longitude === undefined) return [];
  if (latitude === null && longitude === null) return [];
  if (latitude === null) return [{ field: 'latitude', code: 'halfPoint' }];
  if (longitude === null) return [{ field: 'longitude', code: 'halfPoint' }];

  const outline = ((await territoryShapes(db)).outline ?? null) as Area | null;
  const centres = all.map((commune) => ({ lat: commune.latitude, lon: commune.longitude }));
  const misplaced = misplacement({ outline, centres }, { lat: latitude, lon: longitude });
  return misplaced ? [{ field: 'latitude', code: misplaced }] : [];
}
