import { schemaOf } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import { listAsked } from '#platform/list-asked';
import { postTopic } from './letters.ts';
import { countPosts, postsOf } from './store.ts';

export const perPage = 50;

/** Where somebody chooses how often she is written to; null for whoever has no address. */
export function choicesOf(c: Ask, address: string | null): string | null {
  const { db, modules, secret } = c.var;
  const choices = modules.find(({ mailChoices }) => mailChoices)?.mailChoices;
  const reader = { network: schemaOf(db), address: address ?? '', topics: [postTopic.name] };
  return address === null || !choices ? null : choices.ways(reader, secret).choose;
}

/** The posts of the page asked; the last one, where one answers, unless another was asked. */
export async function shownOf(c: Ask, discussionId: string) {
  const { db } = c.var;
  const pages = Math.max(1, Math.ceil((await countPosts(db, discussionId)) / perPage));
  const asked = c.req.query('page') === undefined ? pages : listAsked(c.req.query()).number;
  const current = Math.min(asked, pages);
  const posts = await postsOf(db, discussionId, { limit: perPage, offset: (current - 1) * perPage });
  return { posts, current, pages };
}
