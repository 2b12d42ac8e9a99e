import { knotSize, weave } from '#platform/geo/mesh';
import { planOf } from '#platform/geo/projection';
import { smoothPath } from '#platform/geo/smooth';
import type { MeshProps } from '#ui/Mesh';

/** Some towns of the Lot: enough to show what a mesh is. */
const towns: [name: string, lat: number, lon: number, population: number][] = [
  ['Cahors', 44.447, 1.44, 20_000],
  ['Figeac', 44.604, 2.034, 9_800],
  ['Gourdon', 44.736, 1.383, 4_100],
  ['Souillac', 44.898, 1.476, 3_100],
  ['Saint-Céré', 44.859, 1.892, 3_500],
  ['Gramat', 44.779, 1.725, 3_500],
  ['Rocamadour', 44.799, 1.617, 600],
  ['Martel', 44.937, 1.609, 1_700],
  ['Vayrac', 44.954, 1.703, 1_300],
  ['Biars', 44.927, 1.85, 2_000],
  ['Lacapelle-Marival', 44.727, 1.926, 1_300],
  ['Latronquière', 44.798, 2.077, 500],
  ['Bagnac', 44.668, 2.157, 1_600],
  ['Cajarc', 44.485, 1.844, 1_100],
  ['Limogne', 44.395, 1.771, 800],
  ['Lalbenque', 44.34, 1.546, 1_900],
  ['Castelnau', 44.277, 1.355, 1_500],
  ['Luzech', 44.478, 1.287, 1_700],
  ['Puy-l’Évêque', 44.504, 1.138, 2_000],
  ['Prayssac', 44.504, 1.19, 2_500],
  ['Cazals', 44.64, 1.223, 700],
  ['Salviac', 44.681, 1.265, 1_200],
  ['Labastide-Murat', 44.648, 1.569, 700],
  ['Catus', 44.556, 1.336, 1_000],
  ['Saint-Géry', 44.478, 1.58, 900],
  ['Payrac', 44.797, 1.473, 700],
];

const named = new Set(['Cahors', 'Figeac', 'Gourdon', 'Souillac', 'Saint-Céré', 'Gramat']);
const states = ['full', 'full', 'hollow', 'full', 'half'] as const;
const river = ['Cajarc', 'Saint-Géry', 'Cahors', 'Luzech', 'Prayssac', 'Puy-l’Évêque'];
const longestKm = 22;

/** The sample mesh, on a plan of some size, with the space one is at. */
export function sampleMesh(
  size: number,
  home: string,
  isNamed = (name: string) => named.has(name),
): MeshProps {
  const plan = planOf(
    towns.map(([, lat, lon]) => ({ lat, lon })),
    size,
  );
  const knots = towns.map(([name, lat, lon, population], index) => ({
    ...plan.project({ lat, lon }),
    size: knotSize(population),
    state: states[index % states.length] ?? 'full',
    isHome: name === home,
    ...(isNamed(name) || name === home ? { label: name } : {}),
  }));
  const course = river.flatMap((name) => knots[towns.findIndex(([town]) => town === name)] ?? []);
  return {
    view: { x: -30, y: -30, width: plan.width + 60, height: plan.height + 60 },
    knots,
    threads: weave(knots, longestKm / plan.kmPerUnit),
    rivers: [smoothPath(course)],
  };
}

/** The surroundings of one space. */
export function closeMesh(home: string): MeshProps {
  const mesh = sampleMesh(1500, home, () => true);
  const centre = mesh.knots.find((knot) => knot.isHome) ?? { x: 0, y: 0 };
  // The river flows elsewhere.
  return {
    ...mesh,
    rivers: [],
    view: { x: centre.x - 170, y: centre.y - 110, width: 340, height: 220 },
    isClose: true,
  };
}
