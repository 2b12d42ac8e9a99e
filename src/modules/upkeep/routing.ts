import { can } from '#platform/access';
import { writeCookie } from '#platform/http/cookies';
import type { Ask } from '#platform/http/env';
import { found, NotAllowed, signedIn } from '#platform/http/guard';
import { placeOf, spaceFor } from './save-fields.ts';
import { isUuid } from './uuid.ts';

/** The space of an address, as this person sees it; she must be allowed to do `permission` there. */
export async function openSpace(c: Ask, permission = 'space.edit') {
  const viewer = signedIn(c);
  const id = c.req.param('id') ?? '';
  const known = found(isUuid(id) ? await spaceFor(c.var.db, id, viewer) : null);
  if (!can(viewer, permission, placeOf(known.space))) throw new NotAllowed();
  return { viewer, ...known };
}

export type OpenedSpace = Awaited<ReturnType<typeof openSpace>>;

/** Goes on to another page, which says what was done. */
export function goOn(c: Ask, location: string, sentence: string): Response {
  writeCookie(c, 'notice', sentence, 60);
  return c.redirect(location, 303);
}
