import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, signedIn } from '#platform/http/guard';
import { placeOf } from './space.ts';
import { spaceById } from './store.ts';

/** The space of an address, for somebody who may do `permission` there. */
export async function openSpace(c: Ask, permission = 'space.edit') {
  const viewer = signedIn(c);
  const space = found(await spaceById(c.var.db, idIn(c)));
  if (!can(viewer, permission, placeOf(space))) throw new NotAllowed();
  return { viewer, space };
}
