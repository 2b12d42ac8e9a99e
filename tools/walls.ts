// Checks the floor plan: who imports whom, whose tables are read, and that `needs` says so. Redraws its graph.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Breach } from './walls/breach.ts';
import { circleBreaches } from './walls/circles.ts';
import { cruiseTree, sourceFiles } from './walls/cruise.ts';
import { drawGraph, withGraph } from './walls/graph.ts';
import { listBreaches, readModules } from './walls/modules.ts';
import { needsBreaches } from './walls/needs.ts';
import { reachBreaches } from './walls/reach.ts';

const plan = 'ARCHITECTURE.md';

const modules = readModules();
const { breaches, imports, files } = await cruiseTree();
const all = [
  ...breaches,
  ...listBreaches(modules),
  ...needsBreaches(modules, imports),
  ...circleBreaches(imports),
  ...reachBreaches(imports),
  ...graphBreaches(),
];

for (const { wall, where, why } of all) console.log(`${where}\n  ${wall}: ${why}`);
console.log(
  `${files} of ${sourceFiles().length} files cruised, ${modules.length} modules, ${all.length} breaches`,
);
if (all.length > 0) process.exitCode = 1;

/** At the desk the graph is drawn again; a machine that only checks says that it is old. */
function graphBreaches(): Breach[] {
  const text = readFileSync(plan, 'utf8');
  const drawn = withGraph(text, drawGraph(modules));
  if (drawn === text) return [];
  if (process.env.CI)
    return [{ wall: 'graph', where: plan, why: 'the graph is old: run `npm run check` and commit it' }];
  writeFileSync(plan, drawn);
  console.log(`${plan}: graph drawn again`);
  return [];
}
