import { Hono } from 'hono';
import { peopleChanged, spaceChanged } from '#modules/network';
import { anyAnimation } from '#modules/roles';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { defineModule } from '#platform/module';
import { codeRoutes } from './code-routes.tsx';
import { findablePeople, peopleOfSpace, tellPeopleOfTeam } from './findables.ts';
import { listRoutes } from './list-routes.tsx';
import { personRoutes } from './person-routes.tsx';

export const team = defineModule({
  name: 'team',
  title: { fr: 'Équipe du réseau', en: 'Team of the network' },
  purpose: 'team',
  does: {
    fr: 'La liste des personnes du réseau, et une page pour chacune.',
    en: 'The list of the people of the network, and a page for each.',
  },
  needs: ['network', 'accounts', 'roles', 'handovers', 'invitations'],
  findables: [findablePeople],
  listens: [
    on(peopleChanged, (tx, { personIds, now }) => tellPeopleOfTeam(tx, personIds, now)),
    on(spaceChanged, async (tx, { spaceId, now }) =>
      tellPeopleOfTeam(tx, await peopleOfSpace(tx, spaceId), now),
    ),
  ],
  routes: new Hono<Env>().route('/', listRoutes).route('/', personRoutes).route('/', codeRoutes),
  examples: { person: async (db) => (await anyAnimation(db))?.personId ?? null },
  menu: [
    {
      path: '/extranet/equipe',
      label: { fr: 'Équipe', en: 'Team' },
      place: 'staff',
      order: 20,
      permission: 'team.manage',
    },
  ],
});
