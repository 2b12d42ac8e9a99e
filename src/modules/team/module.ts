import { Hono } from 'hono';
import { anyAnimation } from '#modules/roles';
import type { Env } from '#platform/http/env';
import { defineModule } from '#platform/module';
import { codeRoutes } from './code-routes.tsx';
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
