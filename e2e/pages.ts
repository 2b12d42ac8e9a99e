import type { Database } from '#platform/database/deed';
import type { Module } from '#platform/module';
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
export const everyPlace = (program: Program, schema = 'lot'): Promise<Place[]> =>
  everyAddress(program, schema, 'GET');

/** Every address that a form may be sent to, filled in the same way. */
export const everyForm = (program: Program, schema = 'lot'): Promise<Place[]> =>
  everyAddress(program, schema, 'POST');

async function everyAddress({ parts }: Program, schema: string, method: string): Promise<Place[]> {
  const db = parts.pool.network(schema);
  const isAsked = (route: { method: string; path: string }) =>
    route.method === method && !route.path.includes('*');
  const places: Place[] = [];
  for (const module of parts.modules) {
    const patterns = new Set((module.routes?.routes ?? []).filter(isAsked).map((route) => route.path));
    for (const pattern of patterns) {
      const path = await fill(pattern, (name) => exampleOf(module, name, db));
      if (path !== null) places.push({ pattern, path });
    }
  }
  return places;
}

async function exampleOf(
  { name, examples }: Module,
  parameter: string,
  db: Database,
): Promise<string | null> {
  const example = await examples?.[parameter]?.(db);
  if (example === undefined || example === '') throw new Error(`${name} has no example for :${parameter}.`);
  return example;
}

/** The address with its examples in it; null when one of them does not exist under these settings. */
async function fill(
  pattern: string,
  example: (name: string) => Promise<string | null>,
): Promise<string | null> {
  const parts: string[] = [];
  for (const part of pattern.split('/')) {
    const [, name, rest = ''] = /^:(\w+)(?:\{.*\})?(.*)$/.exec(part) ?? [];
    const value = name === undefined ? part : await example(name);
    if (value === null) return null;
    parts.push(name === undefined ? value : encodeURIComponent(value) + rest);
  }
  return parts.join('/');
}
