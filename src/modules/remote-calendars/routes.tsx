import { Hono } from 'hono';
import { z } from 'zod';
import { openSpace } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { inTransaction, schemaOf } from '#platform/database/deed';
import { filesOf } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { choice, line, optional, webAddress } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { type FollowRefusal, follow, look, stopFollowing } from './follow.ts';
import { givenCalendar } from './given-calendar.ts';
import { CalendarPage } from './pages/CalendarPage.tsx';
import { CalendarsPage } from './pages/CalendarsPage.tsx';
import { PreviewPage } from './pages/PreviewPage.tsx';
import { calendarPath, calendarsPath, followPath } from './paths.ts';
import { refresh } from './refresh.ts';
import { calendarById, calendarsOf, comeFrom } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const mostShown = 100;

routes.get(calendarsPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  return drawAll(c, space, blankForm());
});

/** The first step: what would come. Nothing is written but the file, which is swept when nobody goes on. */
routes.post(calendarsPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  const t = words(c.var.lang);
  const form = await readForm(c, z.object({ address: optional(webAddress) }), t.errors);
  if (!form.ok) return drawAll(c, space, form, 422);
  const given = await givenCalendar(c, form.data.address);
  if ('error' in given) return drawAll(c, space, form.reject({ [given.field]: given.error }), 422);
  const looked = await look(c.var.db, given.bytes, c.var.now);
  if (looked.refusal !== null) {
    const field = form.data.address === null ? 'file' : 'address';
    return drawAll(c, space, form.reject({ [field]: t.refusals[looked.refusal] }), 422);
  }
  const sha256 = await inTransaction(c.var.db, (tx) => keepFile(tx, filesOf(c.var.config), given.bytes));
  const name = form.data.address === null ? given.name : (looked.name ?? given.name);
  const kept = { sha256, name: name.slice(0, 120), address: form.data.address ?? '' };
  const page = await pageOf(c);
  const crumbs = spaceCrumbs(page, space, t.preview.title);
  return c.html(<PreviewPage {...{ page, crumbs, looked }} spaceId={space.id} form={blankForm(kept)} />);
});

const Following = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: line(120),
  address: optional(webAddress),
});

routes.post(followPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  const t = words(c.var.lang);
  const form = await readForm(c, Following);
  const { sha256 = '' } = form.ok ? form.data : {};
  const bytes = form.ok ? await filesOf(c.var.config).get(schemaOf(c.var.db), sha256) : null;
  if (!form.ok || bytes === null)
    return drawAll(c, space, { ...blankForm(), refusal: t.refusals.forgotten }, 422);
  const { name, address } = form.data;
  let said = t.came(0, 0, 0);
  const outcome = await submit<FollowRefusal>(c.var.db, form.id, async (tx) => {
    const followed = await follow(tx, { spaceId: space.id, name, address, bytes }, c.var.now);
    if (followed.refusal !== null) return { refusal: followed.refusal };
    const { added, changed, cancelled } = followed.came;
    said = t.came(added, changed, cancelled);
    return { location: calendarPath(space.id, followed.id) };
  });
  if (outcome.refusal !== null)
    return drawAll(c, space, { ...blankForm(), refusal: t.refusals[outcome.refusal] }, 409);
  return goOn(c, hrefOf(c, outcome.location), said);
});

routes.get(calendarPath(':id', ':calendrier'), async (c) => drawOne(c, await opened(c)));

routes.post(`${calendarPath(':id', ':calendrier')}/relire`, async (c) => {
  const { space, calendar } = await opened(c);
  const problem = await refresh(c.var.db, { ...calendar, readAt: null }, c.var.now);
  return goOn(c, hrefOf(c, calendarPath(space.id, calendar.id)), problem ?? words(c.var.lang).readWell);
});

routes.post(`${calendarPath(':id', ':calendrier')}/arreter`, async (c) => {
  const { space, calendar } = await opened(c);
  const form = await readForm(c, z.object({ what: choice(['keep', 'remove']) }));
  if (!form.ok) return drawOne(c, { space, calendar }, form, 422);
  await submit(c.var.db, form.id, async (tx) => {
    await stopFollowing(tx, calendar.id, form.data.what === 'remove', c.var.now);
    return { location: calendarsPath(space.id) };
  });
  return goOn(c, hrefOf(c, calendarsPath(space.id)), words(c.var.lang).one.stopped(calendar.name));
});

/** A calendar of the space of the address, for somebody who may hold its workshops. */
async function opened(c: Ask) {
  const { space } = await openSpace(c, 'workshop.edit');
  const calendar = found(await calendarById(c.var.db, idIn(c, 'calendrier')));
  return { space, calendar: found(calendar.spaceId === space.id ? calendar : null) };
}

async function drawAll(c: Ask, space: PlacedSpace, form: Form, status: 200 | 409 | 422 = 200) {
  const [page, calendars] = await Promise.all([pageOf(c), calendarsOf(c.var.db, space.id, c.var.now)]);
  const crumbs = spaceCrumbs(page, space, words(page.lang).title);
  return c.html(<CalendarsPage {...{ page, crumbs, calendars, form }} spaceId={space.id} />, status);
}

async function drawOne(
  c: Ask,
  { space, calendar }: Awaited<ReturnType<typeof opened>>,
  form: Form = blankForm({ what: 'keep' }),
  status: 200 | 422 = 200,
) {
  const [page, events] = await Promise.all([
    pageOf(c),
    comeFrom(c.var.db, calendar.id, { now: c.var.now, most: mostShown }),
  ]);
  const crumbs = [
    ...spaceCrumbs(page, space, calendar.name).slice(0, -1),
    { href: calendarsPath(space.id), label: words(page.lang).title },
    { label: calendar.name },
  ];
  return c.html(<CalendarPage {...{ page, crumbs, calendar, events, form }} />, status);
}
