import { Hono } from 'hono';
import { changeFollowing, changeSeries } from '#modules/meetings';
import { welcomersOf } from '#modules/network';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { type OpenedMeeting, openMeeting } from './open-meeting.ts';
import { WorkshopPage } from './pages/WorkshopPage.tsx';
import { changePath, meetingPath } from './paths.ts';
import { assetsOf, setUsed, usedBy } from './plan-store.ts';
import { repeatOf, ruleOf } from './repeat.ts';
import { words } from './words.ts';
import { fieldsOf, repeatIn, subjectIn, timesIn, type Workshop, WorkshopForm } from './workshop-form.ts';

export const changeRoutes = new Hono<Env>();

changeRoutes.get(changePath(':seance'), async (c) => {
  const opened = await openMeeting(c);
  const { series, meeting } = opened;
  const fields = fieldsOf(series, await usedBy(c.var.db, series.id));
  const startsOn = isAll(c) ? series.startsOn : dateOf(meeting.plannedAt, c.var.network.zone);
  return draw(c, opened, blankForm({ ...fields, startsOn }));
});

changeRoutes.post(changePath(':seance'), async (c) => {
  const opened = await openMeeting(c);
  const { meeting, series } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, WorkshopForm, t.errors);
  if (!form.ok) return draw(c, opened, form, 422);
  const changes = changesIn(form.data, opened, c);
  const { refusal } = await submit<string>(c.var.db, form.id, async (tx) => {
    const changed = isAll(c)
      ? await changeSeries(tx, series.id, changes, c.var.now)
      : await changeFollowing(tx, meeting.id, changes, c.var.now);
    if (changed.series === null) return { refusal: changed.refusal };
    await setUsed(tx, changed.series.id, form.data.assets);
    return { location: meetingPath(meeting.id) };
  });
  const refusals: Record<string, string> = t.refusals;
  if (refusal) return draw(c, opened, form.refuse(refusals[refusal] ?? refusal), 409);
  return goOn(c, hrefOf(c, meetingPath(meeting.id)), t.saved);
});

/** All of the workshop, rather than this meeting and those that follow. */
const isAll = (c: Ask): boolean => c.req.query('tout') === '1';

/** Times that were not touched stay as they are, also those that came by a rule that the form cannot say. */
function changesIn(form: Workshop, { series, meeting }: OpenedMeeting, c: Ask) {
  const shownOn = isAll(c) ? series.startsOn : dateOf(meeting.plannedAt, c.var.network.zone);
  const [before, typed] = [repeatOf(series), repeatIn(form)];
  const isSameRepeat =
    before === null ||
    (before.pace === typed.pace && before.times === typed.times && before.until === typed.until);
  const subject = { ...subjectIn(form), ...timesIn(form) };
  if (isSameRepeat && form.startsOn === shownOn) return subject;
  return { ...subject, startsOn: form.startsOn, rule: ruleOf(typed, form.startsOn, typed.times) };
}

async function draw(c: Ask, { space, meeting }: OpenedMeeting, form: Form, status: 200 | 409 | 422 = 200) {
  const t = words(c.var.lang).form;
  const title = isAll(c) ? t.changeAll : t.changeFollowing;
  const [page, team, assets] = await Promise.all([
    pageOf(c),
    welcomersOf(c.var.db, space.id),
    assetsOf(c.var.db, space.id),
  ]);
  const crumbs = [
    ...spaceCrumbs(page, space, title).slice(0, -1),
    { href: meetingPath(meeting.id), label: words(c.var.lang).meeting.number(meeting.number) },
    { label: title },
  ];
  const action = isAll(c) ? `${changePath(meeting.id)}?tout=1` : changePath(meeting.id);
  return c.html(<WorkshopPage {...{ page, crumbs, form, team, assets, title, action }} isChange />, status);
}
