import { Hono } from 'hono';
import { z } from 'zod';
import { publicHours } from '#modules/hours';
import { emptyGrid, gridOfHours, localityOf, type WeekGrid } from '#modules/hours/rules';
import { openSpace } from '#modules/network';
import { type Saved, spaceFor } from '#modules/proposals';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { fieldsOfGrid } from './grid-form.ts';
import { WeekPage } from './pages/WeekPage.tsx';
import { weekPath } from './paths.ts';
import { saveWeek, showMerge, shownAs } from './save-week.tsx';
import { keepField, rawField, readMonday, readWeekForm, withMondayCopied } from './week-form.ts';
import { weekSaying, words } from './words.ts';

export const weekRoutes = new Hono<Env>();

weekRoutes.get('/extranet/espaces/:id/horaires', async (c) => {
  const opened = await openWeek(c);
  const { shown } = opened;
  const grid = shownGrid(shown);
  const isRaw = grid === null || c.req.query('format') === 'osm';
  const values = isRaw ? { [rawField]: shown.hours ?? '' } : fieldsOfGrid(grid);
  return draw(c, opened, { form: blankForm({ ...values, ...shownAs(shown) }) });
});

weekRoutes.post('/extranet/espaces/:id/horaires', async (c) => {
  const opened = await openWeek(c);
  const { space, shown } = opened;
  const say = words(c.var.lang).weekPage;
  const form = await readForm(c, AnyFields);
  if (!form.ok) return draw(c, opened, { form });
  const { copy } = form.data;
  const place = localityOf(space, c.var.network.zone);
  const saying = { place, lang: c.var.lang, say, published: shown.hours };
  const typed = (copy ? readMonday : readWeekForm)(form.data, saying);
  if ('errors' in typed) return draw(c, opened, { form: form.reject(typed.errors) });
  if (copy) return draw(c, opened, { form: blankForm(withMondayCopied(form.data)), remark: say.copied });

  const saved = await saveWeek(c, opened, form, typed.hours);
  if (saved.kind === 'conflict') return showMerge(c, { space, hours: typed.hours, theirs: saved.theirs });
  const isYielded = form.data[keepField] === 'theirs';
  return goOn(c, hrefOf(c, weekPath(space.id)), isYielded ? say.merge.kept : sentenceFor(c, opened, saved));
});

/** The fields are many and their names hold a day and a rank: `readWeekForm` knows them. */
const AnyFields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The space of the address as this person sees it: with the hours that wait, where they do. */
async function openWeek(c: Ask) {
  const { viewer, space } = await openSpace(c, 'hours.edit');
  return { viewer, ...found(await spaceFor(c.var.db, space.id, viewer)) };
}

type Opened = Awaited<ReturnType<typeof openWeek>>;

function sentenceFor(c: Ask, { space }: Opened, { kind }: Saved): string {
  if (kind === 'proposed') return words(c.var.lang).weekPage.proposed;
  const { saved, unchanged } = weekSaying(c.var.lang, space);
  return kind === 'unchanged' ? unchanged : saved;
}

/** The hours as a grid; null when they say more than it can. */
const shownGrid = ({ hours }: { hours: string | null }): WeekGrid | null =>
  hours ? gridOfHours(hours) : emptyGrid();

async function draw(c: Ask, opened: Opened, { form, remark }: { form: Form; remark?: string }) {
  const { space, shown, mustWait } = opened;
  const face = typeof form.values[rawField] === 'string' ? 'raw' : 'grid';
  const { now, lang, network, db } = c.var;
  const [page, { week }] = await Promise.all([
    pageOf(c),
    publicHours(db, space, { now, lang, zone: network.zone }),
  ]);
  const fitsGrid = face === 'grid' || shownGrid(shown) !== null;
  const isWaiting = shown.hours !== space.hours;
  const status = Object.keys(form.errors).length > 0 ? 422 : 200;
  return c.html(
    <WeekPage {...{ page, space, form, face, fitsGrid, week, mustWait, isWaiting, remark }} />,
    status,
  );
}
