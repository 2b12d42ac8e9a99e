import type { Program } from '../src/server.ts';

/** A page of the program, at an address where it really is. */
export interface Place {
  /** As its module wrote it, such as `/annuaire/:slug`. */
  pattern: string;
  path: string;
}

/**
 * Every address that can be opened, each parameter filled in by the example of the module that has the route:
 * a parameter that nobody knows fails the walk.
 */
export async function everyPlace({ parts }: Program, schema = 'lot'): Promise<Place[]> {
  const db = parts.pool.network(schema);
  const places: Place[] = [];
  for (const module of parts.modules) {
    const patterns = new Set((module.routes?.routes ?? []).filter(isPage).map((route) => route.path));
    for (const pattern of patterns) {
      const path = await fill(pattern, async (name) => {
        const example = module.examples?.[name];
        if (!example) throw new Error(`${module.name} has no example for :${name} of ${pattern}.`);
        return example(db);
      });
      places.push({ pattern, path });
    }
  }
  return places;
}

const isPage = ({ method, path }: { method: string; path: string }): boolean => method === 'GET' && !path.includes('*');

async function fill(pattern: string, exampleOf: (name: string) => Promise<string>): Promise<string> {
  const parts = pattern.split('/').map(async (part) => {
    const [, name, rest = ''] = /^:(\w+)(?:\{[^}]*\})?(.*)$/.exec(part) ?? [];
    return name === undefined ? part : encodeURIComponent(await exampleOf(name)) + rest;
  });
  return (await Promise.all(parts)).join('/');
}
