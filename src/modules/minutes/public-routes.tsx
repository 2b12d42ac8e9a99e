import { Hono } from 'hono';
import { groupBySlug } from '#modules/groups';
import { sittingById } from '#modules/sittings';
import { langOf } from '#platform/database/language';
import type { Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { readBrief } from './open-minutes.ts';
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
  const lang = await langOf(db);
  const brief = await readBrief(c, { sitting, lang }, minutes.publicText ?? minutes.text);
  const drawn = { group: ofGroup, sitting, minutes, brief, lang };
  return c.html(<PublicMinutesPage page={await pageOf(c)} {...drawn} />);
});
