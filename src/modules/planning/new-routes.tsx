import { Hono } from 'hono';
import { openSpace, welcomersOf } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { announceWorkshop, datesFor, inAWeek } from './announce.ts';
import type { CheckedDay } from './check-dates.ts';
import { DatesPage } from './pages/DatesPage.tsx';
import { WorkshopPage } from './pages/WorkshopPage.tsx';
import { newPath, spacePlanPath } from './paths.ts';
import { assetsOf } from './plan-store.ts';
import { words } from './words.ts';
import { blankWorkshop, timesIn, type Workshop, WorkshopForm } from './workshop-form.ts';

export const newRoutes = new Hono<Env>();

newRoutes.get(newPath(':id'), async (c) => {
  const { viewer, space } = await openSpace(c, 'workshop.edit');
  const { startsOn } = c.req.query();
  const day = startsOn ?? inAWeek(dateOf(c.var.now, c.var.network.zone));
  const team = await welcomersOf(c.var.db, space.id);
  const leads = team.some(({ id }) => id === viewer.personId) ? viewer.personId : null;
  return drawForm(c, space, blankForm(blankWorkshop(day, leads)));
});

newRoutes.post(newPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  const t = words(c.var.lang);
  const form = await readForm(c, WorkshopForm, t.errors);
  if (!form.ok) return drawForm(c, space, form, 422);
  const typed = form.reject({});
  if (form.data.step === 'form') return drawForm(c, space, typed);
  if (form.data.startsOn < dateOf(c.var.now, c.var.network.zone))
    return drawForm(c, space, form.reject({ startsOn: t.errors.past as string }), 422);

  const days = await datesFor(c.var.db, form.data, { space, zone: c.var.network.zone });
  if (form.data.step !== 'publish') return drawDates(c, { space, form: typed, data: form.data, days });
  const shown = days.map(({ day }) => day);
  if (!shown.some((day) => form.data.days.includes(day)))
    return drawDates(c, { space, form: form.reject({ days: t.dates.none }), data: form.data, days }, 422);

  const { refusal } = await submit<string>(c.var.db, form.id, async (tx) => {
    const added = await announceWorkshop(tx, {
      form: form.data,
      shown,
      spaceId: space.id,
      now: c.var.now,
    });
    return added.refusal === null ? { location: spacePlanPath(space.id) } : { refusal: added.refusal };
  });
  const { refusals } = t as { refusals: Record<string, string> };
  if (refusal) return drawForm(c, space, form.refuse(refusals[refusal] ?? refusal), 409);
  return goOn(c, hrefOf(c, spacePlanPath(space.id)), t.announced);
});

async function drawForm(c: Ask, space: PlacedSpace, form: Form, status: 200 | 409 | 422 = 200) {
  const t = words(c.var.lang).form;
  const [page, team, assets] = await Promise.all([
    pageOf(c),
    welcomersOf(c.var.db, space.id),
    assetsOf(c.var.db, space.id),
  ]);
  const crumbs = [...spaceCrumbs(page, space, t.title)];
  return c.html(
    <WorkshopPage {...{ page, crumbs, form, team, assets }} title={t.title} isChange={false} />,
    status,
  );
}

interface Dated {
  space: PlacedSpace;
  form: Form;
  data: Workshop;
  days: readonly CheckedDay[];
}

async function drawDates(c: Ask, { space, form, data, days }: Dated, status: 200 | 422 = 200) {
  const page = await pageOf(c);
  const crumbs = spaceCrumbs(page, space, words(page.lang).dates.title);
  const goesOn = data.pace !== 'once' && data.times === null && data.until === null;
  return c.html(
    <DatesPage {...{ page, crumbs, form, days, goesOn }} title={data.title} times={timesIn(data)} />,
    status,
  );
}
