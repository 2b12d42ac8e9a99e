import { leadOn } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, signedIn } from '#platform/http/guard';
import { spaceFor } from './save-fields.ts';

/** The space of an address, as this person sees it; she must be allowed to do `permission` there. */
export async function openSpace(c: Ask, permission = 'space.edit') {
  const viewer = signedIn(c);
  const known = found(await spaceFor(c.var.db, idIn(c), viewer));
  if (!can(viewer, permission, placeOf(known.space))) throw new NotAllowed();
  await leadOn(c, known.space);
  return { viewer, ...known };
}

export type OpenedSpace = Awaited<ReturnType<typeof openSpace>>;
