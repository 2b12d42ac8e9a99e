import { Hono } from 'hono';
import { lostSeat, membersOf, openSeat } from '#modules/groups';
import { sittingById } from '#modules/sittings';
import { langOf } from '#platform/database/language';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { type AmendRefusal, amend } from './change-minutes.ts';
import { AmendForm, ReadForm } from './form.ts';
import { minutesLink } from './letters.ts';
import type { Minutes } from './minutes.ts';
import { openMinutes, readBrief } from './open-minutes.ts';
import { SeatPage } from './pages/SeatPage.tsx';
import { minutesPath, seatMinutesPath } from './paths.ts';
import { noteReading, readersOf } from './reading-store.ts';
import { minutesOf } from './store.ts';
import { words } from './words.ts';

/** Minutes are read by each member, with an account or by the link of her letter. */
export const readingRoutes = new Hono<Env>();

readingRoutes.post(minutesPath(':sitting', 'relu'), async (c) => {
  const { minutes, viewer, sitting } = await openMinutes(c, 'write');
  return noteRead(c, { minutes, personId: viewer.personId, back: hrefOf(c, minutesPath(sitting.id)) });
});

const address = seatMinutesPath(':token');

readingRoutes.get(address, async (c) => {
  const opened = await openLink(c);
  if (!opened) return lostSeat(c);
  const { sitting, minutes, member } = opened;
  if (c.var.viewer.personId === member.personId) return c.redirect(hrefOf(c, minutesPath(sitting.id)), 303);
  const { text, revision } = minutes;
  return draw(c, opened, blankForm({ text, seen: String(revision) }));
});

/** She asks for a change, as she would on the page of the minutes. */
readingRoutes.post(address, async (c) => {
  const opened = await openLink(c);
  if (!opened) return lostSeat(c);
  const t = words(c.var.lang);
  const form = await readForm(c, AmendForm, t.errors);
  if (!form.ok) return draw(c, opened, form, 422);
  const by = { personId: opened.member.personId, now: c.var.now };
  const { refusal, location } = await submit<AmendRefusal | 'archived'>(c.var.db, form.id, async (tx) => {
    if (!opened.mayWrite) return { refusal: 'archived' };
    const { refusal: why } = await amend(tx, opened.minutes.id, form.data, by);
    return why ? { refusal: why } : { location: ownPath(c) };
  });
  if (refusal) return draw(c, (await openLink(c)) ?? opened, form.refuse(t.refusals[refusal]), 409);
  return goOn(c, location, t.done.amended);
});

readingRoutes.post(seatMinutesPath(':token', 'relu'), async (c) => {
  const opened = await openLink(c);
  if (!opened) return lostSeat(c);
  const { minutes, member, mayWrite } = opened;
  if (!mayWrite)
    return goOn(c, ownPath(c), { kind: 'warning', sentence: words(c.var.lang).refusals.archived });
  return noteRead(c, { minutes, personId: member.personId, back: ownPath(c) });
});

interface Read {
  minutes: Minutes;
  personId: string;
  /** Where she goes on: to what they say now. */
  back: string;
}

/** She read what they say now, or is asked to read it again. */
async function noteRead(c: Ask, { minutes, personId, back }: Read): Promise<Response> {
  const t = words(c.var.lang);
  const form = await readForm(c, ReadForm);
  if (!form.ok || form.data.seen !== minutes.revision)
    return goOn(c, back, { kind: 'warning', sentence: t.refusals.changed });
  const { id: minutesId, revision } = minutes;
  await noteReading(c.var.db, { minutesId, personId, revision, readAt: c.var.now });
  return goOn(c, back, t.done.read);
}

const ownPath = (c: Ask): string => hrefOf(c, seatMinutesPath(c.req.param('token') ?? ''));

async function openLink(c: Ask) {
  const { db } = c.var;
  const seat = await openSeat(c, minutesLink);
  const sitting = seat && (await sittingById(db, seat.id));
  if (!sitting || sitting.groupId !== seat.group.id) return null;
  const [minutes] = await minutesOf(db, sitting.id);
  return minutes ? { ...seat, sitting, minutes, lang: await langOf(db) } : null;
}

type Opened = NonNullable<Awaited<ReturnType<typeof openLink>>>;

async function draw(c: Ask, opened: Opened, form: Form, status: 200 | 409 | 422 = 200) {
  const readers = await readersOf(c.var.db, opened.minutes);
  const members = await membersOf(c.var.db, opened.group.id);
  const brief = await readBrief(c, opened, opened.minutes.text);
  const shown = { ...opened, form, readers, members, brief, token: c.req.param('token') ?? '' };
  return c.html(<SeatPage page={await pageOf(c)} {...shown} />, status);
}
