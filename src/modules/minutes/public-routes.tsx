import { Hono } from 'hono';
import { groupBySlug } from '#modules/groups';
import { sittingById } from '#modules/sittings';
import { zoneOf } from '#platform/database/zone';
import type { Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { publicBrief } from './in-brief.ts';
import { PublicMinutesPage } from './pages/PublicMinutesPage.tsx';
import { publicMinutesPath } from './paths.ts';
import { minutesOf } from './store.ts';

export const publicRoutes = new Hono<Env>();

publicRoutes.get(publicMinutesPath(':group', ':sitting'), async (c) => {
  const { db } = c.var;
  const group = await groupBySlug(db, c.req.param('group') ?? '');
  const sitting = found(await sittingById(db, idIn(c, 'sitting')));
  const shown = (await minutesOf(db, sitting.id)).find(({ isPublic }) => isPublic);
  const ofGroup = found(group?.isPublic && group.id === sitting.groupId ? group : null);
  const minutes = found(shown);
  const on = dateOf(sitting.startsAt ?? c.var.now, await zoneOf(db));
  const brief = publicBrief(minutes.publicText ?? minutes.text, on);
  const drawn = { group: ofGroup, sitting, minutes, brief };
  return c.html(<PublicMinutesPage page={await pageOf(c)} {...drawn} />);
});
