import type { Breach } from './breach.ts';
import type { Import } from './cruise.ts';
import { roadsOf, roadTo } from './road.ts';

const server = [
  /^src\/platform\/(database|http|commands|supervisor|testing)\//,
  /^src\/modules\/[^/]+\/(store|routes|module|index)\.tsx?$/,
  /node_modules\/(pg|kysely|pg-boss|@hono)\//,
];
const ofNode = /^(node:)?(fs|path|crypto|http|net|url|os|child_process|stream|zlib)(\/|$)/;

/** What must not be reached, even through somebody else. */
const reaches = [
  // The second door holds rules only: browsers and other rules open it.
  { wall: 'rules-are-pure', from: /^src\/modules\/[^/]+\/rules\.ts$/, to: server },
  // No part of Node, of the database or of the server goes to a browser.
  {
    wall: 'elements-are-for-browsers',
    from: /^src\/(modules\/[^/]+\/elements|browser)\/.*(?<!\.test)\.ts$/,
    to: [...server, ofNode],
  },
];

export function reachBreaches(imports: readonly Import[]): Breach[] {
  const next = roadsOf(imports);
  return reaches.flatMap(({ wall, from, to }) =>
    [...next.keys()]
      .filter((file) => from.test(file))
      .flatMap((file) => {
        const road = roadTo(file, (reached) => to.some((pattern) => pattern.test(reached)), next);
        return road ? [{ wall, where: file, why: road.join(' → ') }] : [];
      }),
  );
}
