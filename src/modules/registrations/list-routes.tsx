import { Hono } from 'hono';
import { z } from 'zod';
import { called } from '#modules/registration';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { countBookings, listBookings, registrationsOf } from './list-store.ts';
import { RegistrationsPage } from './pages/RegistrationsPage.tsx';
import { registrationsPath } from './paths.ts';
import { periodBounds, readSearch } from './search.ts';
import { words } from './words.ts';

export const listRoutes = new Hono<Env>();

const perPage = 30;

listRoutes.get(registrationsPath, async (c) => {
  const viewer = requirePermission(c, 'registration.manage');
  const search = readSearch(c.req.query());
  const { db, now, network } = c.var;
  const scope = scopeOf(viewer, 'registration.manage');
  const asked = { scope, words: search.words, ...periodBounds(search.period, now, network.zone) };
  const part = { limit: perPage, offset: (search.number - 1) * perPage };
  const [counts, bookings, page] = await Promise.all([
    countBookings(db, asked),
    listBookings(db, { ...asked, tab: search.tab }, part),
    pageOf(c),
  ]);
  return c.html(<RegistrationsPage {...{ page, search, counts, bookings, perPage }} />);
});

const ids = z.preprocess(
  (value) => [value].flat().filter((each) => each !== undefined),
  z.array(z.uuid()).max(500),
);

/** These people were called. */
listRoutes.post(`${registrationsPath}/appelees`, async (c) => {
  const viewer = requirePermission(c, 'registration.manage');
  const form = await readForm(c, z.object({ ids }));
  const asked = form.ok ? form.data.ids : [];
  const own = await registrationsOf(c.var.db, asked, scopeOf(viewer, 'registration.manage'));
  await called(c.var.db, own);
  return goOn(c, hrefOf(c, `${registrationsPath}?etat=appeler`), words(c.var.lang).calledCount(own.length));
});
