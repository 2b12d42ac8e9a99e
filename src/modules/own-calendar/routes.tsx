import { Hono } from 'hono';
import { accountPath, backTo, ownOnly } from '#modules/own-account';
import { calendarText, calendarType } from '#platform/calendars/calendar';
import { addressOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { OwnCalendarPage } from './pages/OwnCalendarPage.tsx';
import { madeAt, makeAddress, personOf, takeBack } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const ownCalendarPath = `${accountPath}/calendrier`;

routes.get(ownCalendarPath, async (c) => {
  const { personId } = ownOnly(c);
  return c.html(<OwnCalendarPage page={await pageOf(c)} since={await madeAt(c.var.db, personId)} />);
});

/** The address is shown once: what is kept opens nothing. */
routes.post(ownCalendarPath, async (c) => {
  const { personId } = ownOnly(c);
  const token = await makeAddress(c.var.db, personId, c.var.now);
  const page = await pageOf(c);
  const address = page.absolute(`/calendrier/${token}.ics`);
  return c.html(<OwnCalendarPage page={page} since={c.var.now} address={address} />);
});

routes.post(`${ownCalendarPath}/retirer`, async (c) => {
  const { personId } = ownOnly(c);
  await takeBack(c.var.db, personId);
  return backTo(c, words(c.var.lang).takenBack, ownCalendarPath);
});

routes.get('/calendrier/:token', async (c) => {
  const [, token = null] = /^([\w-]{32})\.ics$/.exec(c.req.param('token')) ?? [];
  const personId = found(token && (await personOf(c.var.db, token)));
  const { name, zone } = c.var.network;
  const t = words(c.var.lang);
  const text = calendarText({
    name: t.calendarName(name),
    description: t.intro,
    zone,
    events: await ownEvents(c, personId),
  });
  return c.body(text, 200, {
    'Content-Type': calendarType,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    'Referrer-Policy': 'no-referrer',
  });
});

async function ownEvents(c: Ask, personId: string) {
  const { db, network, lang, now, origin, root } = c.var;
  const absolute = (path: string): string => origin + addressOf(root, lang, path);
  const asked = { db, network, lang, now, absolute, named: {}, query: new URLSearchParams() };
  const of = c.var.modules.map((module) => module.ownEvents?.(asked, personId) ?? []);
  return (await Promise.all(of)).flat();
}
