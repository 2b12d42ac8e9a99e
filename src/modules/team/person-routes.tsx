import { Hono } from 'hono';
import { lastDeparture, replacementsOf, standInsOf } from '#modules/handovers';
import { waitingFrom } from '#modules/invitations';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { openMember } from './open-member.ts';
import { PersonPage } from './pages/PersonPage.tsx';

export const personRoutes = new Hono<Env>();

personRoutes.get('/extranet/equipe/:person', async (c) => {
  const opened = await openMember(c);
  const { db, now } = c.var;
  const { id } = opened.person;
  const [page, standIns, replacements, departure, invitation] = await Promise.all([
    pageOf(c),
    standInsOf(db, [id]),
    replacementsOf(db, id, now),
    lastDeparture(db, id),
    waitingFrom(db, { email: null, personId: id }),
  ]);
  return c.html(<PersonPage page={page} {...{ opened, standIns, replacements, departure, invitation }} />);
});
