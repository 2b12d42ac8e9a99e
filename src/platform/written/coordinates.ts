export interface Point {
  latitude: number;
  longitude: number;
}

/** A point, and what was wrong: it was turned round, it is in metres, or it is nowhere in France. */
export interface PointRead {
  point: Point | null;
  trouble: 'reversed' | 'lambert' | 'wrong' | null;
}

/** Where a place is, in degrees; turned round when that alone puts it in France, left out when nothing does. */
export function pointOf(latitude: string, longitude: string): PointRead {
  const [y, x] = [numberOf(latitude), numberOf(longitude)];
  if (y === null || x === null || (x === 0 && y === 0))
    return { point: null, trouble: latitude || longitude ? 'wrong' : null };
  if (isInFrance(y, x)) return { point: { latitude: y, longitude: x }, trouble: null };
  if (isInFrance(x, y)) return { point: { latitude: x, longitude: y }, trouble: 'reversed' };
  return {
    point: null,
    trouble: isLambert(x, y) || isLambert(y, x) ? 'lambert' : 'wrong',
  };
}

/** Two numbers in one cell: `44.44, 1.43`, `POINT (1.43 44.44)`, `{"lat": 44.44, "lon": 1.43}`. */
export function pairIn(text: string): [latitude: string, longitude: string] {
  const named = /lat\w*"?\s*[:=]\s*"?(-?[\d.]+).*?(?:lon|lng)\w*"?\s*[:=]\s*"?(-?[\d.]+)/is.exec(text);
  if (named) return [named[1] ?? '', named[2] ?? ''];
  const numbers = text.match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  const [first = '', second = ''] = numbers.length === 2 ? numbers : (text.match(/-?\d+(?:\.\d+)?/g) ?? []);
  return /point|coordinates/i.test(text) ? [second, first] : [first, second];
}

/** « 44,44622 », « 44.44622° N », « 1°26'23" E » or 1 439 927.5. */
function numberOf(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^\+/, '')
    .replace(',', '.');
  const parts =
    /^(-?\d+(?:\.\d+)?)(?:°(?:(\d+(?:\.\d+)?)['’′](?:(\d+(?:\.\d+)?)(?:["”″]|''))?)?)?([NSEWO])?$/i.exec(
      plain,
    );
  if (!parts) return null;
  const [, degrees, minutes = 0, seconds = 0, side = ''] = parts;
  const value = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  return plain.startsWith('-') || /[SWO]/i.test(side) ? -value : value;
}

/** South, north, west, east of each part of the country, a little wider than it is. */
const parts: [number, number, number, number][] = [
  [41.2, 51.2, -5.3, 9.7],
  [15.7, 18.2, -63.3, -60.9],
  [14.3, 15, -61.3, -60.7],
  [2, 6, -54.7, -51.4],
  [-21.5, -20.7, 55.1, 55.9],
  [-13.1, -12.5, 44.9, 45.4],
  [46.6, 47.2, -56.6, -56],
  [-23, -17.5, 157, 172.5],
  [-28.5, -7.5, -155, -134],
  [-14.7, -13, -178.5, -175.8],
];

const isInFrance = (latitude: number, longitude: number): boolean =>
  parts.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );

/** Lambert-93, the extended Lambert II, or one of the nine conic zones, in metres. */
const isLambert = (x: number, y: number): boolean =>
  x > 0 &&
  x < 2_400_000 &&
  ((y > 6_000_000 && y < 7_200_000) || (y > 1_100_000 && y < 9_400_000 && x > 10_000));
