import { Hono } from 'hono';
import { can } from '#platform/access';
import type { Ask, Env } from '#platform/http/env';
import { found as foundOr404 } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import type { MeetingPart } from '#platform/page-parts';
import { type Found, find, type Moment } from './find.ts';
import { nextDayAfter } from './next-day.ts';
import { AgendaPage } from './pages/AgendaPage.tsx';
import { MeetingPage } from './pages/MeetingPage.tsx';
import { agendaPath, meetingPath } from './paths.ts';
import { readSearch } from './search.ts';
import { toldMeeting } from './told-meeting.ts';

export const routes = new Hono<Env>();

routes.get(agendaPath, async (c) => {
  const page = await pageOf(c);
  const moment = momentOf(page);
  const found: Found = await find(c.var.db, readSearch(new URL(c.req.url).searchParams), moment);
  const nextDay = found.listed === 0 ? await nextDayAfter(c.var.db, found, moment) : null;
  return share(c, <AgendaPage page={page} found={found} nextDay={nextDay} />, { seconds: 60 });
});

routes.get(`${agendaPath}/:meeting{[0-9]+(?:-[a-z0-9-]*)?}`, async (c) => {
  const page = await pageOf(c);
  const number = Number.parseInt(c.req.param('meeting'), 10);
  const told = foundOr404(
    number <= 2 ** 31 - 1 ? await toldMeeting(c.var.db, number, page.network.zone) : null,
  );
  const path = meetingPath(told.line);
  // It was reworded since, or somebody typed the number alone: that is what counts.
  if (page.path !== path) return c.redirect(page.href(path), 301);
  const drawn = <MeetingPage page={page} told={told} parts={await partsOf(c, page, told.meeting)} />;
  return share(c, drawn, { seconds: 60 });
});

const momentOf = ({ now, network }: Page): Moment => ({ now, zone: network.zone });

async function partsOf(c: Ask, page: Page, meeting: { id: string }) {
  const parts = c.var.modules
    .flatMap((module) => module.meetingParts ?? [])
    .filter(({ permission }) => permission === undefined || can(c.var.viewer, permission))
    .sort((a, b) => a.order - b.order);
  const those = async (place: MeetingPart['place']) =>
    Promise.all(parts.filter((part) => part.place === place).map((part) => part.draw(c.var, page, meeting)));
  return { public: await those('public'), aside: await those('aside') };
}
