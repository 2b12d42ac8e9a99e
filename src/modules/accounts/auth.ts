import type { IdentityProvider } from '#platform/config';
import type { Database } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import type { Auth, Place } from './make-auth.ts';

/** better-auth for this request's network and address; made once, then kept. */
export const authOf = (c: Ask): Promise<Auth> => keptAuth(c, []);

/** The same, with the identity providers, whose addresses it asks them for when it is made. */
export const authWithProviders = (c: Ask): Promise<Auth> => keptAuth(c, c.var.config.MAILLAGE_OIDC ?? []);

/** Makes it again next time: a provider that did not answer may answer then. */
export const forgetProviders = (c: Ask): boolean => keptFor(c).delete(placeKey(c, true));

const kept = new WeakMap<Database, Map<string, Promise<Auth>>>();

function keptFor(c: Ask): Map<string, Promise<Auth>> {
  const auths = kept.get(c.var.db) ?? new Map<string, Promise<Auth>>();
  kept.set(c.var.db, auths);
  return auths;
}

const placeKey = (c: Ask, withProviders: boolean): string =>
  `${c.var.origin}${c.var.root} ${withProviders} ${c.var.network.demonstration}`;

function keptAuth(c: Ask, providers: readonly IdentityProvider[]): Promise<Auth> {
  const auths = keptFor(c);
  const key = placeKey(c, providers.length > 0);
  const auth = auths.get(key) ?? open(placeOf(c), providers);
  auths.set(key, auth);
  return auth;
}

// Read when somebody first signs in: the library takes half a second to load, which a start would wait for.
const open = async (place: Place, providers: readonly IdentityProvider[]): Promise<Auth> =>
  (await import('./make-auth.ts')).makeAuth(place, providers);

const placeOf = ({ var: { db, secret, network, origin, root } }: Ask): Place => ({
  db,
  secret,
  slug: network.slug,
  name: network.name,
  origin,
  root,
  demonstration: network.demonstration,
});
