// `node tools/remove-module.ts <name>…`: deletes modules with those that need them, folders and lines, and says which.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withThoseThatNeed } from './walls/deletions.ts';
import { listFiles, readModules } from './walls/modules.ts';

const names = process.argv.slice(2);
const modules = readModules();
for (const name of names) {
  const module = modules.find((each) => each.name === name);
  if (module && !module.required) continue;
  console.error(
    module ? `${name} is the ground floor: nothing stands without it.` : `No module is called ${name}.`,
  );
  process.exit(1);
}

const all = new Set(names.flatMap((name) => withThoseThatNeed(name, modules)));
const gone = modules.filter(({ name }) => all.has(name));
for (const each of gone) rmSync(`src/modules/${each.name}`, { recursive: true });
for (const file of listFiles) writeFileSync(file, gone.reduce(withoutModule, readFileSync(file, 'utf8')));
removeWatchers(gone.map((each) => `src/modules/${each.name}/`));
console.log(gone.map((each) => each.name).join(' '));

/** Takes out the module's import and its name, where this list has them. */
function withoutModule(list: string, { name: folder }: { name: string }): string {
  const line = new RegExp(`^import \\{ (\\w+) \\} from '\\./modules/${folder}/module\\.ts';\\n`, 'm');
  const [, word] = line.exec(list) ?? [];
  if (!word) return list;
  return list.replace(line, '').replace(new RegExp(`(Module\\[\\] = \\[[^\\]]*?)\\b${word}\\b,?\\s*`), '$1');
}

/** A bench or a journey that is about a module that is gone has nothing to see; nor has what stood on it. */
function removeWatchers(rooms: readonly string[]): void {
  const gone = [...rooms];
  const isDead = (file: string) => importsOf(file).some((path) => gone.some((each) => path.startsWith(each)));
  const next = () => globSync('{bench,e2e}/**/*.{ts,tsx}').find(isDead);
  for (let dead = next(); dead !== undefined; dead = next()) {
    rmSync(dead);
    gone.push(dead);
  }
}

/** Where the imports of a file lead, from the root of the tree. */
function importsOf(file: string): string[] {
  const paths = [...readFileSync(file, 'utf8').matchAll(/ from '([.#][^']+)'/g)].map(
    ([, path]) => path as string,
  );
  return paths.map((path) =>
    path.startsWith('#') ? `${path.replace('#', 'src/')}/` : join(dirname(file), path),
  );
}
