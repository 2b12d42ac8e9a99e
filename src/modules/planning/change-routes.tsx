import { Hono } from 'hono';
import { welcomersOf } from '#modules/network';
import { assetsOf, setUsed, usedBy } from '#modules/workshop-dates';
import type { CheckedDay } from '#modules/workshop-dates/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { formatDates, formatDateWithYear } from '#platform/time-words';
import {
  type Changing,
  changedDates,
  firstDayOf,
  type Part,
  partOf,
  saveChange,
  timesLeft,
  touchesDates,
  wrongFirstDay,
} from './changed-dates.ts';
import { type HeldMeeting, openHeld } from './open-meeting.ts';
import { DatesPage } from './pages/DatesPage.tsx';
import { WorkshopPage } from './pages/WorkshopPage.tsx';
import { changePath, meetingPath } from './paths.ts';
import { planCrumbs } from './plan-crumbs.ts';
import { words } from './words.ts';
import { fieldsOf, type Workshop, WorkshopForm } from './workshop-form.ts';
import { wrongHere } from './wrong-here.ts';

export const changeRoutes = new Hono<Env>();

changeRoutes.get(changePath(':seance'), async (c) => {
  const changing = changingOf(c, await openHeld(c));
  const { series } = changing.opened;
  const fields = fieldsOf(series, firstDayOf(changing), await usedBy(c.var.db, series.id));
  const times = String(timesLeft(changing) ?? '');
  return draw(c, changing, blankForm({ ...fields, times }));
});

changeRoutes.post(changePath(':seance'), async (c) => {
  const changing = changingOf(c, await openHeld(c));
  const { meeting } = changing.opened;
  const t = words(c.var.lang);
  const form = await readForm(c, WorkshopForm, t.errors);
  if (!form.ok) return draw(c, changing, form, 422);
  const typed = form.reject({});
  if (form.data.step === 'form') return draw(c, changing, typed);
  const wrong = await wrongIn(c, form.data, changing);
  if (Object.keys(wrong).length > 0) return draw(c, changing, form.reject(wrong), 422);
  const isTouched = await touchesDates(c.var.db, form.data, changing);
  const days = isTouched ? await changedDates(c.var.db, form.data, changing) : [];
  if (days.length > 0 && form.data.step !== 'publish')
    return drawDates(c, changing, { form: typed, data: form.data, days });
  if (days.length > 0 && form.data.days.length === 0)
    return drawDates(c, changing, { form: form.reject({ days: t.dates.none }), data: form.data, days });

  const { refusal } = await submit<string>(c.var.db, form.id, async (tx) => {
    const changed = await saveChange(tx, { form: form.data, shown: days, changing });
    if (changed.series === null) return { refusal: changed.refusal };
    await setUsed(tx, changed.series.id, form.data.assets);
    return { location: meetingPath(meeting.id) };
  });
  const refusals: Record<string, string> = t.refusals;
  if (refusal) return draw(c, changing, form.refuse(refusals[refusal] ?? refusal), 409);
  return goOn(c, hrefOf(c, meetingPath(meeting.id)), t.saved);
});

/** What is wrong beside the form itself: a day, somebody or something that cannot be. */
async function wrongIn(c: Ask, data: Workshop, changing: Changing): Promise<Record<string, string>> {
  const { errors } = words(c.var.lang);
  const { space, series } = changing.opened;
  const day = wrongFirstDay(data, changing);
  return {
    ...(day ? { startsOn: errors[day] as string } : {}),
    ...(await wrongHere(c.var.db, data, { space, leader: series.ledBy, errors })),
  };
}

const changingOf = (c: Ask, opened: HeldMeeting): Changing => ({
  opened,
  isAll: c.req.query('tout') === '1',
  zone: c.var.network.zone,
  now: c.var.now,
});

const actionOf = ({ opened: { meeting }, isAll }: Changing): string =>
  isAll ? `${changePath(meeting.id)}?tout=1` : changePath(meeting.id);

interface Dated {
  form: Form;
  data: Workshop;
  days: readonly CheckedDay[];
}

/** The dates as they would be, before anything is saved; those that are over are no question. */
async function drawDates(c: Ask, changing: Changing, { form, data, days }: Dated) {
  const page = await pageOf(c);
  const { space, series } = changing.opened;
  const crumbs = planCrumbs(page, space, words(page.lang).dates.title);
  const today = dateOf(c.var.now, c.var.network.zone);
  const coming = days.filter(({ day }) => day >= today);
  const goesOn = series.rule !== null && data.times === null && data.until === null;
  const action = actionOf(changing);
  const status = Object.keys(form.errors).length > 0 ? 422 : 200;
  return c.html(
    <DatesPage {...{ page, crumbs, form, goesOn, action }} title={data.title} days={coming} isChange />,
    status,
  );
}

/** To what a change applies, where the workshop was cut: its other part has times of its own. */
function partInWords(c: Ask, { isAll }: Changing, { from, to }: Part): string {
  const { lang } = c.var;
  const t = words(lang).form;
  const days = to
    ? formatDates(lang, { from, to }, dateOf(c.var.now, c.var.network.zone))
    : t.fromOn(formatDateWithYear(lang, from));
  return isAll ? t.cutAll(days) : t.cutFollowing(days);
}

async function draw(c: Ask, changing: Changing, form: Form, status: 200 | 409 | 422 = 200) {
  const { space, meeting } = changing.opened;
  const t = words(c.var.lang).form;
  const title = changing.isAll ? t.changeAll : t.changeFollowing;
  const [page, team, assets, part] = await Promise.all([
    pageOf(c),
    space ? welcomersOf(c.var.db, space.id) : [],
    space ? assetsOf(c.var.db, space.id) : [],
    partOf(c.var.db, changing),
  ]);
  const crumbs = [
    ...planCrumbs(page, space, title).slice(0, -1),
    { href: meetingPath(meeting.id), label: words(c.var.lang).meeting.number(meeting.number) },
    { label: title },
  ];
  const action = actionOf(changing);
  return c.html(
    <WorkshopPage
      {...{ page, crumbs, form, team, assets, title, action }}
      isNetwork={space === null}
      lead={part && partInWords(c, changing, part)}
      isChange
    />,
    status,
  );
}
