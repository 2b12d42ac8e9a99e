import { Hono } from 'hono';
import { z } from 'zod';
import { publicHours } from '#modules/hours';
import { emptyGrid, gridOfHours, localityOf, type WeekGrid } from '#modules/hours/rules';
import { changeSpace, openSpace } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { fieldsOfGrid } from './grid-form.ts';
import { WeekPage } from './pages/WeekPage.tsx';
import { weekPath } from './paths.ts';
import { rawField, readMonday, readWeekForm, withMondayCopied } from './week-form.ts';
import { weekSaying, words } from './words.ts';

export const weekRoutes = new Hono<Env>();

weekRoutes.get('/extranet/espaces/:id/horaires', async (c) => {
  const { space } = await openSpace(c, 'hours.edit');
  const grid = shownGrid(space);
  const isRaw = grid === null || c.req.query('format') === 'osm';
  const values = isRaw ? { [rawField]: space.hours ?? '' } : fieldsOfGrid(grid);
  return c.html(await draw(c, space, { form: blankForm(values) }));
});

weekRoutes.post('/extranet/espaces/:id/horaires', async (c) => {
  const { space, viewer } = await openSpace(c, 'hours.edit');
  const say = words(c.var.lang).weekPage;
  const form = await readForm(c, AnyFields);
  if (!form.ok) return c.html(await draw(c, space, { form }), 422);
  const { copy } = form.data;
  const place = localityOf(space, c.var.network.zone);
  const saying = { place, lang: c.var.lang, say, published: space.hours };
  const typed = (copy ? readMonday : readWeekForm)(form.data, saying);
  if ('errors' in typed) return c.html(await draw(c, space, { form: form.reject(typed.errors) }), 422);
  if (copy) {
    const copied = blankForm(withMondayCopied(form.data));
    return c.html(await draw(c, space, { form: copied, remark: say.copied }));
  }

  const actor = { id: viewer.personId, name: viewer.name };
  const setId = await changeSpace(c.var.db, space.id, { hours: typed.hours }, { actor, now: c.var.now });
  const { saved, unchanged } = weekSaying(c.var.lang, space);
  return goOn(c, hrefOf(c, weekPath(space.id)), setId ? saved : unchanged);
});

/** The fields are many and their names hold a day and a rank: `readWeekForm` knows them. */
const AnyFields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The published hours as a grid; null when they say more than it can. */
const shownGrid = ({ hours }: { hours: string | null }): WeekGrid | null =>
  hours ? gridOfHours(hours) : emptyGrid();

async function draw(c: Ask, space: PlacedSpace, { form, remark }: { form: Form; remark?: string }) {
  const face = typeof form.values[rawField] === 'string' ? 'raw' : 'grid';
  const { now, lang, network, db } = c.var;
  const [page, { week }] = await Promise.all([
    pageOf(c),
    publicHours(db, space, { now, lang, zone: network.zone }),
  ]);
  const fitsGrid = face === 'grid' || shownGrid(space) !== null;
  return <WeekPage {...{ page, space, form, face, fitsGrid, week, remark }} />;
}
