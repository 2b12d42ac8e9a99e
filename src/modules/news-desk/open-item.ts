import { itemById } from '#modules/news';
import { type PlacedItem, targetOf } from '#modules/news/rules';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';

export interface Opened {
  viewer: SignedIn;
  item: PlacedItem;
  mayModerate: boolean;
}

/** The item of an address, for somebody who may write for what it concerns, or moderate it. */
export async function openItem(
  c: Ask,
  permission: 'news.write' | 'news.moderate' = 'news.write',
): Promise<Opened> {
  const viewer = signedIn(c);
  const item = found(await itemById(c.var.db, idIn(c)));
  const target = targetOf(item);
  if (!can(viewer, permission, target)) throw new NotAllowed();
  return { viewer, item, mayModerate: can(viewer, 'news.moderate', target) };
}
