import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Breach } from './breach.ts';

/** A module as its `module.ts` says it, read as text: this must work while the module does not compile. */
export interface PlacedModule {
  name: string;
  needs: string[];
  required: boolean;
}

/** The list, then the one that stands at its end. */
export const listFiles = ['src/modules.ts', 'src/demonstration-modules.ts'] as const;
const [listFile] = listFiles;

const moduleFolders = (): string[] =>
  readdirSync('src/modules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** The modules of the list, in its order. */
export const readModules = (): PlacedModule[] =>
  listFiles.flatMap((file) => modulesIn(readFileSync(file, 'utf8')));

function modulesIn(list: string): PlacedModule[] {
  const folders = new Map(
    [...list.matchAll(/import \{ (\w+) \} from '\.\/modules\/([\w-]+)\/module\.ts';/g)].map(
      ([, word, folder]) => [word, folder],
    ),
  );
  const [, words = ''] = /Module\[\] = \[([^\]]*)\]/.exec(list) ?? [];
  return words
    .split(',')
    .map((word) => folders.get(word.trim()))
    .filter((folder) => folder !== undefined)
    .map(readModule);
}

function readModule(name: string): PlacedModule {
  const text = readFileSync(`src/modules/${name}/module.ts`, 'utf8');
  const [, needs] = /^ {2}needs: \[([^\]]*)\]/m.exec(text) ?? [];
  if (needs === undefined) throw new Error(`src/modules/${name}/module.ts does not say what it needs.`);
  const words = [...needs.matchAll(/'([^']+)'/g)].map(([, word]) => word as string);
  return { name, needs: words, required: /^ {2}required: true/m.test(text) };
}

/** The list names every room, and a module comes after those it needs. */
export function listBreaches(modules: readonly PlacedModule[]): Breach[] {
  const names = modules.map(({ name }) => name);
  const unlisted = moduleFolders().filter((folder) => !names.includes(folder));
  const early = modules.flatMap(({ name, needs }, index) =>
    needs.filter((need) => !names.slice(0, index).includes(need)).map((need) => ({ name, need })),
  );
  return [
    ...unlisted.map((folder) => ({
      wall: 'listed',
      where: `src/modules/${folder}`,
      why: existsSync(`src/modules/${folder}/module.ts`) ? `is not in ${listFile}` : 'has no module.ts',
    })),
    ...early.map(({ name, need }) => ({
      wall: 'order',
      where: listFile,
      why: `${name} needs ${need}, which does not come before it`,
    })),
  ];
}

/** What a module needs, what that needs, and so on; the module itself not included. */
export function reachedFrom(name: string, modules: readonly PlacedModule[]): Set<string> {
  const reached = new Set<string>();
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const need of modules.find((module) => module.name === next)?.needs ?? []) {
      if (reached.has(need)) continue;
      reached.add(need);
      pending.push(need);
    }
  }
  return reached;
}
