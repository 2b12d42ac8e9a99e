import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, signedIn } from '#platform/http/guard';
import { spaceAddress } from '#platform/module';
import { GoFirst } from '#platform/session/go-first';
import { type PlacedSpace, placeOf } from './space.ts';
import { spaceById } from './store.ts';

/** The space of an address, for somebody who may do `permission` there. */
export async function openSpace(c: Ask, permission = 'space.edit') {
  const viewer = signedIn(c);
  const space = found(await spaceById(c.var.db, idIn(c)));
  if (!can(viewer, permission, placeOf(space))) throw new NotAllowed();
  await leadOn(c, space);
  return { viewer, space };
}

/** Whoever looks for a duplicate is led to the page of the space that stays. */
export async function leadOn(c: Ask, { mergedInto }: Pick<PlacedSpace, 'mergedInto'>): Promise<void> {
  if (mergedInto === null) return;
  const kept = found(await spaceById(c.var.db, mergedInto));
  throw new GoFirst(found(spaceAddress(c.var.modules, 'staff', kept)));
}
