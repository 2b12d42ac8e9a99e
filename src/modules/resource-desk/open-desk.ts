import { resourceById } from '#modules/resources';
import { type Resource, targetOf } from '#modules/resources/rules';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';

/** The resource of an address, for somebody who may write it. */
export async function openResourceOf(c: Ask): Promise<{ viewer: SignedIn; resource: Resource }> {
  const viewer = signedIn(c);
  const resource = found(await resourceById(c.var.db, idIn(c)));
  if (!can(viewer, 'resource.write', targetOf(resource))) throw new NotAllowed();
  return { viewer, resource };
}
