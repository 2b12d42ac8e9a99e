import { Hono } from 'hono';
import { reactivateAccount } from '#modules/accounts';
import type { Ask, Env } from '#platform/http/env';
import { found, NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { lastDeparture } from './departure-store.ts';
import { actorOf, endRole } from './give-role.ts';
import { waitingFrom } from './invitation-store.ts';
import { type OpenedPerson, openManaged, openPerson } from './open-person.ts';
import { PersonPage } from './pages/PersonPage.tsx';
import { mayGive } from './rights.ts';
import { replacementsOf } from './share-store.ts';
import { words } from './words.ts';

export const personRoutes = new Hono<Env>();

personRoutes.get('/extranet/equipe/:person', async (c) => drawPerson(c, await openPerson(c)));

personRoutes.post('/extranet/equipe/:person/roles/:grant/fin', async (c) => {
  const opened = await openPerson(c);
  const { viewer, person, shares, places } = opened;
  const share = found(shares.find(({ id }) => id === c.req.param('grant')));
  if (!mayGive(viewer, share, places)) throw new NotAllowed();
  const page = await pageOf(c);
  const t = words(page.lang);
  const refusal = await c.var.db
    .transaction()
    .execute((tx) => endRole(tx, share, { viewer, places, now: c.var.now }));
  if (refusal) return drawPerson(c, opened, t.refusals[refusal]);
  return goOn(c, page.href(`/extranet/equipe/${person.id}`), t.person.ended);
});

personRoutes.post('/extranet/equipe/:person/retour', async (c) => {
  const { viewer, person } = await openManaged(c);
  const page = await pageOf(c);
  const by = { actor: actorOf(viewer), now: c.var.now };
  await c.var.db.transaction().execute((tx) => reactivateAccount(tx, person.id, by));
  return goOn(c, page.href(`/extranet/equipe/${person.id}`), words(page.lang).person.reopened(person.name));
});

async function drawPerson(c: Ask, opened: OpenedPerson, refusal: string | null = null): Promise<Response> {
  const { db, now } = c.var;
  const { id } = opened.person;
  const [page, replacements, departure, invitation] = await Promise.all([
    pageOf(c),
    replacementsOf(db, id, now),
    lastDeparture(db, id),
    waitingFrom(db, { email: null, personId: id }),
  ]);
  const props = { page, opened, replacements, departure, invitation, refusal };
  return c.html(<PersonPage {...props} />, refusal ? 409 : 200);
}
