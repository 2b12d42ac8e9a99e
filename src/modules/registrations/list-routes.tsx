import { Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { scopeOf } from '#platform/scope';
import { dateOf } from '#platform/time';
import { csvOf } from './csv.ts';
import { type Asked, allBookings, choicesIn, countBookings, listBookings } from './list-store.ts';
import { RegistrationsPage } from './pages/RegistrationsPage.tsx';
import { registrationsPath } from './paths.ts';
import { periodBounds, readSearch, type Search } from './search.ts';

export const listRoutes = new Hono<Env>();

const perPage = 30;

listRoutes.get(registrationsPath, (c) => drawList(c, blankForm()));

/** The list, with what was being done to several of its lines. */
export async function drawList(c: Ask, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const search = readSearch(c.req.query());
  const asked = askedBy(c, search);
  const { db } = c.var;
  const part = { limit: perPage, offset: (search.number - 1) * perPage };
  const [counts, bookings, choices, page] = await Promise.all([
    countBookings(db, asked),
    listBookings(db, { ...asked, tab: search.tab }, part),
    choicesIn(db, asked),
    pageOf(c),
  ]);
  return c.html(
    <RegistrationsPage {...{ page, search, counts, bookings, choices, perPage, form }} />,
    status,
  );
}

/**
 * The same list for a spreadsheet. Names leave the program: who took them away is in the journal. It is read to its end
 * before anything is sent, so that a fault is an answer that says so.
 */
listRoutes.get(`${registrationsPath}.csv`, async (c) => {
  const search = readSearch(c.req.query());
  const asked = askedBy(c, search);
  const { db, now, network, lang, viewer } = c.var;
  const { tab, period, space } = search;
  const act = { actor: viewer.name, act: 'registrations.exported', subject: viewer.personId ?? '' };
  await record(db, { ...act, details: { tab, period, space } }, now);
  const file: Uint8Array[] = [];
  for await (const piece of csvOf(lang, allBookings(db, { ...asked, tab }), network.zone)) file.push(piece);
  const name = `${network.slug}-inscriptions-${dateOf(now, network.zone)}.csv`;
  return c.body(new Uint8Array(Buffer.concat(file)), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
});

function askedBy(c: Ask, { period, words, space, workshop }: Search): Asked {
  const scope = scopeOf(requirePermission(c, 'registration.manage'), 'registration.manage');
  return { scope, words, space, workshop, ...periodBounds(period, c.var.now, c.var.network.zone) };
}
