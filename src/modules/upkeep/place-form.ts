import { z } from 'zod';
import { type Commune, communes, territoryShapes } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { decimal, line, optional } from '#platform/forms/fields';
import type { Area } from '#platform/geo/outline';
import { limits } from './fields.ts';
import type { Problem } from './subject.ts';
import { misplacement } from './territory-edge.ts';

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

/** A point left empty becomes the centre of the commune; a wrong one is named with its field. */
export async function settlePlace(
  db: Database,
  typed: TypedPlace,
): Promise<{ place: Place } | { problems: Problem[] }> {
  const all = await communes(db);
  const commune = all.find(({ code }) => code === typed.communeCode);
  if (!commune) return { problems: [{ field: 'communeCode', code: 'communeElsewhere' }] };

  const problems = [
    ...postalCodeProblems(commune, typed.postalCode),
    ...(await pointProblems(db, all, typed)),
  ];
  if (problems.length > 0) return { problems };
  const { latitude, longitude } = typed.latitude === null ? commune : typed;
  const { communeCode, postalCode } = typed;
  return { place: { communeCode, postalCode, latitude: latitude as number, longitude: longitude as number } };
}

function postalCodeProblems(commune: Commune, postalCode: string): Problem[] {
  if (commune.postalCodes.includes(postalCode)) return [];
  return [
    {
      field: 'postalCode',
      code: 'postalCodeElsewhere',
      detail: `${commune.name} : ${commune.postalCodes.join(', ')}`,
    },
  ];
}

async function pointProblems(
  db: Database,
  all: Commune[],
  { latitude, longitude }: TypedPlace,
): Promise<Problem[]> {
  if (latitude === null && longitude === null) return [];
  if (latitude === null) return [{ field: 'latitude', code: 'halfPoint' }];
  if (longitude === null) return [{ field: 'longitude', code: 'halfPoint' }];

  const outline = ((await territoryShapes(db)).outline ?? null) as Area | null;
  const centres = all.map((commune) => ({ lat: commune.latitude, lon: commune.longitude }));
  const misplaced = misplacement({ outline, centres }, { lat: latitude, lon: longitude });
  return misplaced ? [{ field: 'latitude', code: misplaced }] : [];
}
