import { globSync, readFileSync } from 'node:fs';
import type { Breach } from './breach.ts';

interface Use {
  by: string;
  door: string;
  where: string;
  how: string;
}

export interface TableUses {
  /** Tables of other modules that are read, or that a foreign key leads to. */
  read: Use[];
  /** Tables of others that are written: never allowed. */
  foreignWrites: Breach[];
}

const reads =
  /\b(?:selectFrom|(?:inner|left|right|full)Join|using)\(\s*\[?'(\w+)|\btableIn\(\s*[\w.]+\(?\)?,\s*'(\w+)'/g;
const writes = /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'(\w+)/g;
const inSql = /\b(?:references|from|join|into|update|table|on)\s+(?:only\s+)?([a-z_]+)/gi;

/** Which tables each module names, in its title deeds, its queries and its migrations. */
export function tableUses(modules: readonly string[]): TableUses {
  const owners = tableOwners(modules);
  const found: TableUses = { read: [], foreignWrites: [] };
  for (const by of modules) {
    for (const where of globSync(`src/modules/${by}/**/*.{ts,tsx,sql}`)) {
      if (where.endsWith('tables.ts')) continue;
      const named = where.endsWith('.sql') ? namedInSql(where) : namedInCode(where);
      const others = (tables: string[]) =>
        tables.flatMap((table) =>
          (owners.get(table) ?? by) === by ? [] : [{ table, door: owners.get(table) as string }],
        );
      found.read.push(
        ...others(named.read).map(({ table, door }) => ({ by, door, where, how: `reads ${table}` })),
      );
      found.foreignWrites.push(
        ...others(named.written).map(({ table, door }) => ({
          wall: 'own-tables',
          where,
          why: `writes ${table}, which belongs to ${door}`,
        })),
      );
    }
  }
  return found;
}

/** The owner of each table, by its name in Kysely. The platform's tables stand under everybody: they are not here. */
function tableOwners(modules: readonly string[]): Map<string, string> {
  const pairs = modules.flatMap((name) =>
    globSync(`src/modules/${name}/migrations/*.sql`).flatMap((file) =>
      [
        ...readSql(file).matchAll(
          /create (?:unlogged )?(?:table|view|materialized view) (?:if not exists )?([a-z_0-9]+)/gi,
        ),
      ].map(([, table]) => [camelCase(table as string), name] as const),
    ),
  );
  return new Map(pairs);
}

function namedInSql(file: string) {
  const names = [...readSql(file).matchAll(inSql)].map(([, name]) =>
    camelCase((name as string).toLowerCase()),
  );
  return { read: [...new Set(names)], written: [] };
}

function namedInCode(file: string) {
  const text = readFileSync(file, 'utf8');
  const deeds = [...text.matchAll(/\bDbOf<([^>]*)>/g)].map(([, arguments_]) => deedOf(arguments_ as string));
  const read = [...text.matchAll(reads)].map(([, inQuery, inRaw]) => (inQuery ?? inRaw) as string);
  const written = [...text.matchAll(writes)].map(([, name]) => name as string);
  // What a test writes to set the scene is no more than a door that it opens.
  const scene = /\.test\.tsx?$|\/testing\.ts$/.test(file) ? written : [];
  return {
    read: [...new Set([...read, ...scene, ...deeds.flatMap((deed) => deed.read)])],
    written: [...new Set([...(scene.length > 0 ? [] : written), ...deeds.flatMap((deed) => deed.written)])],
  };
}

/** `'event' | 'registration', 'space'`: what is written, then what is read. */
function deedOf(parameters: string) {
  const [written = [], read = []] = parameters
    .split(',')
    .map((part) => [...part.matchAll(/'(\w+)'/g)].map(([, name]) => name as string));
  return { written, read };
}

const readSql = (file: string): string => readFileSync(file, 'utf8').replace(/--.*$/gm, '');

const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
