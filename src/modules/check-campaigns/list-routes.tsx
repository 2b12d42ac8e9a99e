import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { askedOf, countsOf, inGrouping, standings } from './follow.ts';
import { type Followed, followedIn } from './follow-store.ts';
import { ListPage, perPage } from './pages/ListPage.tsx';
import { listPath } from './paths.ts';

export const listRoutes = new Hono<Env>();

listRoutes.get(listPath, async (c) => {
  const viewer = requirePermission(c, 'check.follow');
  const followed = await followedIn(c.var.db, scopeOf(viewer, 'check.follow'));
  const asked = askedOf(c.req.query());
  const here = standings(followed, c.var.now).filter(inGrouping(asked.epci));
  const list = here.filter(({ state }) => asked.state === 'all' || state === asked.state);
  const number = Math.min(asked.number, Math.max(1, Math.ceil(list.length / perPage)));
  return c.html(
    <ListPage
      page={await pageOf(c)}
      asked={{ ...asked, number }}
      counts={countsOf(here)}
      epcis={groupingsOf(followed)}
      shown={list.slice((number - 1) * perPage, number * perPage)}
      count={list.length}
    />,
  );
});

/** The groupings of communes of these spaces, by name. */
export function groupingsOf(followed: readonly Followed[]): { code: string; name: string }[] {
  const named = new Map(followed.map(({ epciCode, epciName }) => [epciCode ?? '', epciName ?? '']));
  named.delete('');
  return [...named]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
