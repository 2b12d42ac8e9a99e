/** Where something is, in degrees (WGS 84). */
export interface Position {
  lat: number;
  lon: number;
}

/** A place on a drawing, in its own units; y grows downward. */
export interface Point {
  x: number;
  y: number;
}

export interface Projection {
  width: number;
  height: number;
  kmPerUnit: number;
  project: (position: Position) => Point;
}

const kmPerDegree = 111.195;

/**
 * The plan of a territory, north up: longitude × cos(mean latitude), and latitude. The longer side takes
 * `size` units. Equirectangular is true to a metre in a kilometre over a département.
 */
export function planOf(territory: readonly Position[], size = 604): Projection {
  const { west, east, south, north } = boundsOf(territory);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = (east - west) * squeeze;
  const high = north - south;
  const unitsPerDegree = size / Math.max(wide, high, 0.001);
  return {
    width: wide * unitsPerDegree,
    height: high * unitsPerDegree,
    kmPerUnit: kmPerDegree / unitsPerDegree,
    project: ({ lat, lon }) => ({
      x: (lon - west) * squeeze * unitsPerDegree,
      y: (north - lat) * unitsPerDegree,
    }),
  };
}

export function boundsOf(positions: readonly Position[]) {
  const bounds = { west: 180, east: -180, south: 90, north: -90 };
  for (const { lat, lon } of positions) {
    bounds.west = Math.min(bounds.west, lon);
    bounds.east = Math.max(bounds.east, lon);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}
