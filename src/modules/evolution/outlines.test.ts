import { expect, test } from 'vitest';
import topology from './data/communes.topojson?raw';
import { equippedMap } from './equipped-map.ts';
import { outlinesOf, Topology } from './outlines.ts';

const outlines = outlinesOf(Topology.parse(JSON.parse(topology)));

test('each commune of the Lot has an outline that closes', () => {
  expect(outlines.size).toBe(312);
  for (const outline of outlines.values()) {
    const { type, coordinates } = outline as { type: string; coordinates: never };
    const rings = (type === 'Polygon' ? coordinates : (coordinates as [][]).flat()) as [number, number][][];
    for (const ring of rings) expect(ring.at(0)).toEqual(ring.at(-1));
  }
});

test('a commune without an outline is a diamond where it is', () => {
  const gramat = { code: '46128', latitude: 44.7787, longitude: 1.7256, outline: null, had: true, has: true };
  const map = equippedMap([gramat, { ...gramat, latitude: 44.9, longitude: 1.9, has: false }], undefined);
  expect(map).toMatchObject({ land: '', come: '' });
  expect(map?.kept).toMatch(/^M-?\d+ \d+l7-7 7 7-7 7z$/);
  expect(map?.gone).toMatch(/^M-?\d+ \d+l7-7 7 7-7 7z$/);
  expect(equippedMap([], undefined)).toBeNull();
});
