/** One square of a tiled map (z/x/y, as OpenStreetMap numbers them). */
export interface Tile {
  z: number;
  x: number;
  y: number;
}

export interface TileImage {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Bounds {
  west: number;
  east: number;
  south: number;
  north: number;
}

const deepest = 19;

/** Reads an address; null when no map has such a square. */
export function readTile(z: string, x: string, y: string): Tile | null {
  if (![z, x, y.replace(/\.png$/, '')].every((part) => /^\d{1,6}$/.test(part))) return null;
  const tile = { z: Number(z), x: Number(x), y: Number.parseInt(y, 10) };
  const side = 2 ** tile.z;
  return tile.z <= deepest && tile.x < side && tile.y < side ? tile : null;
}

/** Whether a square touches a territory: we fetch no other for anybody. */
export function touches({ z, x, y }: Tile, { west, east, south, north }: Bounds): boolean {
  const side = 2 ** z;
  const longitude = (column: number) => (column / side) * 360 - 180;
  const latitude = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / side))) * 180) / Math.PI;
  return longitude(x) < east && longitude(x + 1) > west && latitude(y + 1) < north && latitude(y) > south;
}

const longestMs = 5000;
const mostBytes = 500_000;

/** Fetches a square from the server that the settings name; null when it has none, or gives something else. */
export async function fetchTile(template: string, { z, x, y }: Tile): Promise<TileImage | null> {
  const url = template
    .replace('{z}', String(z))
    .replace('{x}', String(x))
    .replace('{y}', String(y))
    .replace('{s}', 'a');
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(longestMs),
      headers: { 'User-Agent': 'Maillage' },
    });
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    if (!response.ok || !/^image\/(png|jpeg|webp)$/.test(type)) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length <= mostBytes ? { type, bytes } : null;
  } catch {
    // A map server that does not answer leaves a plain ground under the spaces.
    return null;
  }
}

const mostKept = 300;
const kept = new Map<string, TileImage>();

/** The same, kept in memory: the map's server is asked once for what many visitors see. */
export async function tileOf(template: string, tile: Tile): Promise<TileImage | null> {
  const key = `${template} ${tile.z}/${tile.x}/${tile.y}`;
  const known = kept.get(key);
  if (known) return known;
  const image = await fetchTile(template, tile);
  if (image) {
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string);
    kept.set(key, image);
  }
  return image;
}
