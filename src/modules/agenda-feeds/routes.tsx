import { Hono } from 'hono';
import { everything, toldMeeting } from '#modules/agenda';
import { agendaPath } from '#modules/agenda/rules';
import { meetingById } from '#modules/meetings';
import { type CalendarEvent, calendarText, calendarType } from '#platform/calendars/calendar';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { meetingEvent, seriesEvents } from './series-events.ts';
import { followedSeries } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(`${agendaPath}/:calendar{[0-9]+(?:-[a-z0-9-]+)?\\.ics}`, async (c) => {
  const number = Number.parseInt(c.req.param('calendar'), 10);
  const told = found(number <= 2 ** 31 - 1 ? await toldMeeting(c.var.db, number, c.var.network.zone) : null);
  const events = found(await eventsOf(c, told.meeting.id, c.req.query('tout') === '1'));
  c.header('Content-Disposition', `attachment; filename="${c.req.param('calendar')}"`);
  const t = words(c.var.lang);
  const { name, zone } = c.var.network;
  const text = calendarText({ name: t.title(name), description: t.description, zone, events });
  return share(c, text, { seconds: 60, type: calendarType });
});

async function eventsOf(c: Ask, meetingId: string, isAll: boolean): Promise<CalendarEvent[] | null> {
  const { db, now, lang, network } = c.var;
  const meeting = await meetingById(db, meetingId);
  if (!meeting) return null;
  const question = {
    ...everything,
    from: meeting.startsAt,
    to: new Date(meeting.startsAt.getTime() + 1),
    after: null,
    zone: network.zone,
    seriesId: meeting.seriesId,
    limit: 1,
  };
  const [series] = await followedSeries(db, question, now);
  if (!series) return null;
  const { absolute } = await pageOf(c);
  const around = { now, lang, network, absolute };
  return isAll ? seriesEvents(series, around) : [meetingEvent(series, meeting, around)];
}
