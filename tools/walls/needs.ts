import type { Breach } from './breach.ts';
import type { Import } from './cruise.ts';
import type { PlacedModule } from './modules.ts';
import { tableUses } from './table-uses.ts';

/** One module that opens a door of another: by an import, a table it reads, or a foreign key. */
interface Opened {
  by: string;
  door: string;
  where: string;
  how: string;
}

/** `needs` is the list of the doors really opened: none missing, none too many. */
export function needsBreaches(modules: readonly PlacedModule[], imports: readonly Import[]): Breach[] {
  const uses = tableUses(modules.map(({ name }) => name));
  const opened = [...imports.flatMap(doorOf), ...uses.read];
  return [...modules.flatMap((module) => against(module, opened)), ...uses.foreignWrites];
}

function against({ name, needs }: PlacedModule, opened: readonly Opened[]): Breach[] {
  const own = opened.filter(({ by }) => by === name);
  const missing = own.filter(({ door }) => !needs.includes(door));
  const idle = needs.filter((need) => !own.some(({ door }) => door === need));
  return [
    ...missing.map(({ door, where, how }) => ({
      wall: 'needs',
      where,
      why: `${how}: ${name} does not need ${door}`,
    })),
    ...idle.map((need) => ({
      wall: 'needs',
      where: `src/modules/${name}/module.ts`,
      why: `needs ${need}, and opens none of its doors`,
    })),
  ];
}

const roomOf = (path: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(path)?.[1];

function doorOf({ from, to }: Import): Opened[] {
  const [by, door] = [roomOf(from), roomOf(to)];
  if (by === undefined || door === undefined || by === door) return [];
  return [{ by, door, where: from, how: `imports ${to}` }];
}
