import type { Binding } from '#modules/booklet';
import type { Ask } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { siteAddress } from '#platform/http/site-address';
import type { Edition } from './edition.ts';
import { editionOf } from './store.ts';

/** The edition of the address, while it is prepared. */
export async function openOf(c: Ask): Promise<Edition> {
  const edition = await editionOf(c.var.db, Number(c.req.param('year')));
  return found(edition?.frozenAt === null ? edition : null);
}

/** What its booklet is bound with, now; it is printed in French. */
export const bindingOf = ({ var: { network, modules, db, now } }: Ask, edition: Edition): Binding => ({
  edition,
  network,
  modules,
  absolute: (path) => siteAddress(db, path, 'fr'),
  now,
});
