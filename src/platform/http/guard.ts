import { can, isSignedIn, type Target, type Viewer } from '#platform/access';
import { isUuid } from '#platform/uuid';
import type { Ask } from './env.ts';

/** Nobody is signed in: the person is sent to sign in, and comes back here. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn';
}

/** Somebody is signed in, and this is not hers to see or do. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

/** There is nothing at this address, or nothing that this person may know of. */
export class NotFound extends Error {
  override name = 'NotFound';
}

export type SignedIn = Viewer & { personId: string };

/** Who is signed in; a person who is not is sent to sign in first. */
export function signedIn(c: Ask): SignedIn {
  const { viewer } = c.var;
  if (!isSignedIn(viewer)) throw new NotSignedIn();
  return viewer;
}

/** Who is signed in, when she may do this there; without a target, when she may do it anywhere. */
export function requirePermission(c: Ask, permission: string, target?: Target): SignedIn {
  const viewer = signedIn(c);
  if (!can(viewer, permission, target)) throw new NotAllowed();
  return viewer;
}

/** The thing found, or the page that says there is none. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new NotFound();
  return thing;
}

/** The identifier that the address holds under this name; there is nothing under what is not one. */
export function idIn(c: Ask, name = 'id'): string {
  const text = c.req.param(name);
  return found(isUuid(text) ? text : null);
}
