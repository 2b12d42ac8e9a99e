import { Hono } from 'hono';
import { openSpace, welcomersOf } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { assetsOf } from '#modules/workshop-dates';
import type { CheckedDay } from '#modules/workshop-dates/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { announceWorkshop, datesFor, inAWeek } from './announce.ts';
import { catalogueOf, filledBy } from './catalogue.ts';
import { DatesPage } from './pages/DatesPage.tsx';
import { WorkshopPage } from './pages/WorkshopPage.tsx';
import { networkNewPath, newPath, planPathOf } from './paths.ts';
import { planCrumbs } from './plan-crumbs.ts';
import { words } from './words.ts';
import { blankNetworkEvent, blankWorkshop, type Workshop, WorkshopForm } from './workshop-form.ts';
import { wrongHere } from './wrong-here.ts';

export const newRoutes = new Hono<Env>();

newRoutes.get(newPath(':id'), async (c) => {
  const { viewer, space } = await openSpace(c, 'workshop.edit');
  const team = await welcomersOf(c.var.db, space.id);
  const leads = team.some(({ id }) => id === viewer.personId) ? viewer.personId : null;
  return drawForm(c, { space, form: blankForm(blankWorkshop(firstDay(c), leads)) });
});

newRoutes.get(networkNewPath, async (c) => {
  requirePermission(c, 'network.events');
  return drawForm(c, { space: null, form: blankForm(blankNetworkEvent(firstDay(c))) });
});

newRoutes.post(newPath(':id'), async (c) => take(c, (await openSpace(c, 'workshop.edit')).space));

newRoutes.post(networkNewPath, async (c) => {
  requirePermission(c, 'network.events');
  return take(c, null);
});

/** The day of the address, or next week: what is announced is rarely for tomorrow. */
function firstDay(c: Ask): string {
  const { startsOn } = c.req.query();
  return startsOn ?? inAWeek(dateOf(c.var.now, c.var.network.zone));
}

/** The form, its dates, then the announcement; without a space, the network's own. */
async function take(c: Ask, space: PlacedSpace | null): Promise<Response> {
  const t = words(c.var.lang);
  const form = await readForm(c, WorkshopForm, t.errors);
  const typed = form.ok ? form.reject({}) : form;
  if (typed.values.step === 'fill') return fillIn(c, space, typed);
  if (!form.ok) return drawForm(c, { space, form }, 422);
  if (form.data.step === 'form') return drawForm(c, { space, form: typed });
  const isPast = form.data.startsOn < dateOf(c.var.now, c.var.network.zone);
  const wrong = {
    ...(isPast ? { startsOn: t.errors.past as string } : {}),
    ...(await wrongHere(c.var.db, form.data, { space, errors: t.errors })),
  };
  if (Object.keys(wrong).length > 0) return drawForm(c, { space, form: form.reject(wrong) }, 422);

  const days = await datesFor(c.var.db, form.data, { space, zone: c.var.network.zone });
  if (form.data.step !== 'publish') return drawDates(c, { space, form: typed, data: form.data, days });
  const shown = days.map(({ day }) => day);
  if (!shown.some((day) => form.data.days.includes(day)))
    return drawDates(c, { space, form: form.reject({ days: t.dates.none }), data: form.data, days }, 422);

  const { refusal } = await submit<string>(c.var.db, form.id, async (tx) => {
    const added = await announceWorkshop(tx, {
      form: form.data,
      shown,
      spaceId: space?.id ?? null,
      now: c.var.now,
    });
    return added.refusal === null ? { location: planPathOf(space) } : { refusal: added.refusal };
  });
  const { refusals } = t as { refusals: Record<string, string> };
  if (refusal) return drawForm(c, { space, form: form.refuse(refusals[refusal] ?? refusal) }, 409);
  return goOn(c, hrefOf(c, planPathOf(space)), t.announced);
}

/** The form again, with what was chosen in the catalogue; without a choice, as it was typed. */
async function fillIn(c: Ask, space: PlacedSpace | null, typed: Form): Promise<Response> {
  const entry = (await catalogueOf(c.var)).find(({ key }) => key === typed.values.modele);
  const values = entry ? filledBy(entry, blankWorkshop(firstDay(c), null), typed.values) : typed.values;
  const form = {
    ...typed,
    values: { ...values, modele: '', step: '', drawnFrom: entry?.key ?? values.drawnFrom },
    errors: {},
  };
  return drawForm(c, { space, form, filledWith: entry?.title ?? null });
}

interface Drawing {
  space: PlacedSpace | null;
  form: Form;
  filledWith?: string | null;
}

async function drawForm(c: Ask, { space, form, filledWith = null }: Drawing, status: 200 | 409 | 422 = 200) {
  const t = words(c.var.lang);
  const title = space ? t.form.title : t.network.newTitle;
  const [page, team, assets, catalogue] = await Promise.all([
    pageOf(c),
    space ? welcomersOf(c.var.db, space.id) : [],
    space ? assetsOf(c.var.db, space.id) : [],
    space ? catalogueOf(c.var) : [],
  ]);
  const crumbs = planCrumbs(page, space, title);
  const isNetwork = space === null;
  const drawn = { catalogue, filledWith };
  return c.html(
    <WorkshopPage {...{ page, title, crumbs, form, team, assets, isNetwork, drawn }} isChange={false} />,
    status,
  );
}

interface Dated {
  space: PlacedSpace | null;
  form: Form;
  data: Workshop;
  days: readonly CheckedDay[];
}

async function drawDates(c: Ask, { space, form, data, days }: Dated, status: 200 | 422 = 200) {
  const page = await pageOf(c);
  const crumbs = planCrumbs(page, space, words(page.lang).dates.title);
  const goesOn = data.pace !== 'once' && data.times === null && data.until === null;
  return c.html(<DatesPage {...{ page, crumbs, form, days, goesOn }} title={data.title} />, status);
}
