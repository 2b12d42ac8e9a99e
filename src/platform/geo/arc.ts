import { type RawBuilder, sql } from 'kysely';

/** The radius of the sphere that network's `distanceKm` measures on. */
const earthRadiusKm = 6371;

type Degrees = number | null | RawBuilder<number | null>;

/**
 * The square of the sine of half the angle (haversine) between a point and the columns `latitude` and `longitude`:
 * it grows as the distance does, and costs no root and no arc.
 */
export const arc = ({ latitude, longitude }: { latitude: Degrees; longitude: Degrees }): RawBuilder<number> =>
  sql<number>`(power(sin(radians(latitude - ${latitude}::float8) / 2), 2)
    + cos(radians(${latitude}::float8)) * cos(radians(latitude)) * power(sin(radians(longitude - ${longitude}::float8) / 2), 2))`;

/** What `arc` is at a distance. */
export const arcOf = (km: number): number => Math.sin(km / 2 / earthRadiusKm) ** 2;
