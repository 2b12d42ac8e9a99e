import type { Database } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import { type Found, type Kind, mostShown } from './alike.ts';
import { alikePeople } from './alike-people.ts';
import { alikeSpaces } from './alike-spaces.ts';
import { alikeStructures } from './alike-structures.ts';

/** What looks alike among these kinds, the most alike first; spaces of this scope only. */
export async function findAlike(db: Database, kinds: readonly Kind[], scope: Scope): Promise<Partial<Found>> {
  const found = await Promise.all(kinds.map(async (kind) => [kind, await finders[kind](db, scope)] as const));
  return Object.fromEntries(found);
}

const finders = {
  space: (db: Database, scope: Scope) => alikeSpaces(db, scope, mostShown),
  structure: (db: Database) => alikeStructures(db, mostShown),
  person: (db: Database) => alikePeople(db, mostShown),
};
