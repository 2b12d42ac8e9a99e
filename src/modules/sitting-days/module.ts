import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { holdRoutes } from './hold-routes.tsx';
import { notepadPart } from './notepad-part.tsx';
import { sittingParts } from './parts.tsx';
import { rollRoutes } from './roll-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';
import { forgetGuests } from './store.ts';

const threeYearsMs = 3 * 365 * 86_400_000;

export const sittingDays = defineModule({
  name: 'sitting-days',
  title: { fr: 'Tenir une réunion', en: 'Holding a meeting' },
  purpose: 'together',
  does: {
    fr: 'Le jour de la réunion : les points se suivent avec leur durée, chacun signe avec son téléphone, sur papier ou à l’appel.',
    en: 'On the day of the meeting: items follow each other with their time, everybody signs in by phone, on paper or at a roll call.',
  },
  needs: ['notepads', 'groups', 'sittings', 'sitting-calls'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', holdRoutes).route('/', rollRoutes).route('/', signInRoutes),
  examples,
  sittingParts,
  notepadParts: [notepadPart],
  personalRecords: [
    {
      what: {
        fr: 'Qui était présent à une réunion : nom, structure, sur place ou à distance',
        en: 'Who was at a meeting: name, organisation, there or from afar',
      },
      purpose: { fr: 'Écrire le compte rendu, compter le quorum', en: 'Write the minutes, count the quorum' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Aussi longtemps que la place dans le groupe ; le nom d’une personne qui n’en est pas membre, trois ans',
        en: 'As long as the seat in the group; the name of somebody who is no member, three years',
      },
      erase: (db, now) => forgetGuests(db, new Date(now.getTime() - threeYearsMs)),
      recipients: {
        fr: 'Les membres du groupe ; qui lit le compte rendu y lit qui était là et qui s’est excusé',
        en: 'The members of the group; whoever reads the minutes reads there who was present and who sent apologies',
      },
    },
  ],
});
