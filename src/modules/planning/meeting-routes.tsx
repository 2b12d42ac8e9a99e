import { Hono } from 'hono';
import { z } from 'zod';
import { meetingPath as publicPath } from '#modules/agenda/rules';
import { cancelCycle, cancelMeeting, meetingsOfCycle, moveMeeting, restoreMeeting } from '#modules/meetings';
import { type Meeting, spanOn } from '#modules/meetings/rules';
import { type Remark, timeFields, timesIn, wrongEnd } from '#modules/workshop-dates/rules';
import { can } from '#platform/access';
import { line, optional } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { wallClockOf } from '#platform/time';
import { inTheWayOf } from './changed-dates.ts';
import { type HeldMeeting, openHeld } from './open-meeting.ts';
import { MeetingPage } from './pages/MeetingPage.tsx';
import { meetingPath } from './paths.ts';
import { planCrumbs } from './plan-crumbs.ts';
import { words } from './words.ts';

export const meetingRoutes = new Hono<Env>();

const reason = optional(line(200));

const MoveForm = z
  .object({
    ...timeFields,
    place: optional(line(200)),
    reason,
    seen: optional(line(60)),
  })
  .superRefine((form, { addIssue }) => {
    const [path, message] = wrongEnd(form) ?? [];
    if (path && message) addIssue({ code: 'custom', path: [path], message });
  });

meetingRoutes.get(meetingPath(':seance'), async (c) => draw(c, await openHeld(c)));

meetingRoutes.post(`${meetingPath(':seance')}/deplacer`, async (c) => {
  const opened = await openHeld(c);
  const { meeting } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, MoveForm, t.errors);
  if (!form.ok) return draw(c, opened, { move: form }, 422);
  const { startsOn, place, reason: why } = form.data;
  const { zone } = c.var.network;
  const times = timesIn(form.data);
  const remarks = await inTheWayOf(c.var.db, opened, { startsOn, times, zone });
  const seen = `${startsOn} ${times.startsAtMinutes} ${times.durationMinutes}`;
  if (remarks.length > 0 && form.data.seen !== seen)
    return draw(c, opened, { move: withSeen(form.reject({}), seen), remarks });
  const span = spanOn(times, startsOn, zone);
  const { refusal } = await submit<string>(c.var.db, form.id, async (tx) => {
    const refused = await moveMeeting(tx, meeting.id, { ...span, place, reason: why }, c.var.now);
    return refused === null ? { location: meetingPath(meeting.id) } : { refusal: refused };
  });
  if (refusal) return draw(c, opened, { move: form.refuse(refusedInWords(c, refusal)) }, 409);
  return goOn(c, hrefOf(c, meetingPath(meeting.id)), t.moved);
});

meetingRoutes.post(`${meetingPath(':seance')}/annuler`, async (c) => {
  const opened = await openHeld(c);
  const { meeting } = opened;
  const form = await readForm(c, z.object({ reason }), words(c.var.lang).errors);
  if (!form.ok) return draw(c, opened, { cancel: form }, 422);
  const { refusal } = await submit<string>(c.var.db, form.id, async (tx) => {
    const refused = await cancelMeeting(tx, meeting.id, form.data.reason, c.var.now);
    return refused === null ? { location: meetingPath(meeting.id) } : { refusal: refused };
  });
  if (refusal) return draw(c, opened, { cancel: form.refuse(refusedInWords(c, refusal)) }, 409);
  return goOn(c, hrefOf(c, meetingPath(meeting.id)), words(c.var.lang).cancelled);
});

meetingRoutes.post(`${meetingPath(':seance')}/retablir`, async (c) => {
  const opened = await openHeld(c);
  const refused = await restoreMeeting(c.var.db, opened.meeting.id, c.var.now);
  const t = words(c.var.lang);
  if (refused)
    return draw(c, opened, { cancel: { ...blankForm(), refusal: refusedInWords(c, refused) } }, 409);
  return goOn(c, hrefOf(c, meetingPath(opened.meeting.id)), t.restored);
});

meetingRoutes.post(`${meetingPath(':seance')}/arreter`, async (c) => {
  const { meeting, series } = await openHeld(c);
  await cancelCycle(c.var.db, series.id, null, c.var.now);
  return goOn(c, hrefOf(c, meetingPath(meeting.id)), words(c.var.lang).stopped);
});

const refusedInWords = (c: Ask, refusal: string): string =>
  (words(c.var.lang).refusals as Record<string, string>)[refusal] ?? refusal;

/** What was said speaks against these times only: others are looked at again. */
const withSeen = (form: Form, seen: string): Form => ({ ...form, values: { ...form.values, seen } });

/** What the form of a move begins with: where it is now. */
function moveForm({ startsAt, endsAt, place }: Meeting, zone: string): Form {
  const [start, end] = [wallClockOf(startsAt, zone), wallClockOf(endsAt, zone)];
  return blankForm({
    startsOn: start.slice(0, 10),
    startsAt: start.slice(11),
    endsOn: start.slice(0, 10) === end.slice(0, 10) ? '' : end.slice(0, 10),
    endsAt: end.slice(11),
    place: place ?? '',
  });
}

async function draw(
  c: Ask,
  { meeting, series, space }: HeldMeeting,
  forms: { move?: Form; cancel?: Form; remarks?: readonly Remark[] } = {},
  status: 200 | 409 | 422 = 200,
) {
  const page = await pageOf(c);
  const title = meeting.title ?? series.title;
  const parts = await Promise.all(
    c.var.modules
      .flatMap((module) => module.meetingParts ?? [])
      .filter(
        ({ place, permission }) =>
          place === 'staff' && (permission === undefined || can(c.var.viewer, permission)),
      )
      .sort((a, b) => a.order - b.order)
      .map((part) => part.draw(c.var, page, meeting)),
  );
  return c.html(
    <MeetingPage
      {...{ page, meeting, series, parts }}
      total={
        series.isCycle ? ((await meetingsOfCycle(c.var.db, series.cycle)).at(-1)?.ordinal ?? null) : null
      }
      crumbs={planCrumbs(page, space, title)}
      publicPath={
        space === null || space.status === 'published'
          ? publicPath({ number: meeting.number, title, communeName: space?.communeName ?? null })
          : null
      }
      move={forms.move ?? moveForm(meeting, c.var.network.zone)}
      cancel={forms.cancel ?? blankForm()}
      remarks={forms.remarks ?? []}
    />,
    status,
  );
}
