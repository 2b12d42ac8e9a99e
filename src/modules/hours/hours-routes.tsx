import { Hono } from 'hono';
import { z } from 'zod';
import type { PlacedSpace } from '#modules/network/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { emptyGrid, type WeekGrid } from './grid.ts';
import { fieldsOfGrid } from './grid-form.ts';
import { gridOfHours } from './grid-hours.ts';
import { rawField, readHoursForm, readMonday, withMondayCopied } from './hours-form.ts';
import { localityOf } from './locality.ts';
import { crumbsOf, spaceToLookAfter } from './look-after.ts';
import { HoursPage } from './pages/HoursPage.tsx';
import { hoursSaying, words } from './pages/words.ts';
import { hoursPath } from './paths.ts';
import { publicHours } from './public-hours.ts';
import { setHours } from './set-hours.ts';

export const hoursRoutes = new Hono<Env>();

hoursRoutes.get('/extranet/espaces/:id/horaires', async (c) => {
  const { space } = await spaceToLookAfter(c);
  const grid = shownGrid(space);
  const isRaw = grid === null || c.req.query('format') === 'osm';
  const values = isRaw ? { [rawField]: space.hours ?? '' } : fieldsOfGrid(grid);
  return c.html(await draw(c, space, { form: blankForm(values) }));
});

hoursRoutes.post('/extranet/espaces/:id/horaires', async (c) => {
  const { space, viewer } = await spaceToLookAfter(c);
  const say = words(c.var.lang).hoursPage;
  const form = await readForm(c, AnyFields);
  if (!form.ok) return c.html(await draw(c, space, { form }), 422);
  const { copy } = form.data;
  const place = localityOf(space, c.var.network.zone);
  const saying = { place, lang: c.var.lang, say, published: space.hours };
  const typed = (copy ? readMonday : readHoursForm)(form.data, saying);
  if ('errors' in typed) return c.html(await draw(c, space, { form: form.reject(typed.errors) }), 422);
  if (copy) {
    const copied = blankForm(withMondayCopied(form.data));
    return c.html(await draw(c, space, { form: copied, remark: say.copied }));
  }

  const actor = { id: viewer.personId, name: viewer.name };
  const setId = await setHours(c.var.db, space.id, typed.hours, { actor, now: c.var.now });
  const { saved, unchanged } = hoursSaying(c.var.lang, space);
  return goOn(c, hrefOf(c, hoursPath(space.id)), setId ? saved : unchanged);
});

/** The fields are many and their names hold a day and a rank: `readHoursForm` knows them. */
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
  return <HoursPage {...{ page, space, crumbs: crumbsOf(c, space), form, face, fitsGrid, week, remark }} />;
}
