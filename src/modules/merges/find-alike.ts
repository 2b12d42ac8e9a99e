import { can } from '#platform/access';
import type { Database } from '#platform/database/connect';
import type { SignedIn } from '#platform/http/guard';
import { scopeOf } from '#platform/scope';
import { type Found, mostShown } from './alike.ts';
import { alikePeople } from './alike-people.ts';
import { alikeSpaces } from './alike-spaces.ts';
import { alikeStructures } from './alike-structures.ts';
import { type Kind, kinds, permissionOf } from './kind.ts';

/** What looks alike among what somebody may make one, the most alike first. */
export async function findAlike(db: Database, viewer: SignedIn): Promise<Partial<Found>> {
  const asked = kindsOf(viewer);
  const found = await Promise.all(
    asked.map(async (kind) => [kind, await finders[kind](db, viewer)] as const),
  );
  return Object.fromEntries(found);
}

/** The kinds of which somebody may make two one. */
export const kindsOf = (viewer: SignedIn): Kind[] => kinds.filter((kind) => can(viewer, permissionOf(kind)));

const finders = {
  space: (db: Database, viewer: SignedIn) =>
    alikeSpaces(db, scopeOf(viewer, permissionOf('space')), mostShown),
  structure: (db: Database) => alikeStructures(db, mostShown),
  person: (db: Database) => alikePeople(db, mostShown),
};
