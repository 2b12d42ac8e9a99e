import { Hono } from 'hono';
import { anyAnimation, shareEnds } from '#modules/roles';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { departureRoutes } from './departure-routes.tsx';
import { endStandIns } from './end-stand-ins.ts';
import { replacementRoutes } from './replacement-routes.tsx';
import { tellHandovers } from './tell-handovers.ts';

export const handovers = defineModule({
  name: 'handovers',
  title: { fr: 'Absences et départs', en: 'Absences and departures' },
  purpose: 'team',
  does: {
    fr: 'Pendant une absence ou après un départ, une collègue reprend ce qui était confié.',
    en: 'During an absence or after a departure, a colleague takes over what was entrusted.',
  },
  needs: ['network', 'accounts', 'roles'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'replacement', column: 'replacedId', how: 'passes' },
    { to: 'person', table: 'replacement', column: 'replacingId', how: 'passes' },
    { to: 'person', table: 'departure', column: 'personId', how: 'stays' },
    { to: 'person', table: 'departure', column: 'handedTo', how: 'stays' },
  ],
  routes: new Hono<Env>().route('/', replacementRoutes).route('/', departureRoutes),
  listens: [on(shareEnds, endStandIns)],
  examples: { person: async (db) => (await anyAnimation(db))?.personId ?? null },
  tales: [{ order: 71, title: 'Une absence et un départ dans les équipes', tell: tellHandovers }],
  personalRecords: [
    {
      what: {
        fr: 'Remplacements et départs : qui, quand, à qui passe ce qui était confié',
        en: 'Replacements and departures: who, when, who takes over what was entrusted',
      },
      purpose: {
        fr: 'Ne laisser personne sans interlocuteur, ni aucun droit sans raison',
        en: 'Leave nobody without somebody to turn to, and no right without a reason',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Tant que la personne est au registre : tout s’efface avec elle',
        en: 'As long as the person is on the register: all of it goes with her',
      },
      recipients: {
        fr: 'La coordination et l’ambassade du territoire',
        en: 'The coordination and the ambassador of the territory',
      },
    },
  ],
});
