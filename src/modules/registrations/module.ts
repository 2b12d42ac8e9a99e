import { defineModule } from '#platform/module';
import { scopeOf } from '#platform/scope';
import { callsBlock } from './calls-block.tsx';
import { examples } from './examples.ts';
import { countCalls } from './list-store.ts';
import { peoplePart } from './meeting-part.tsx';
import { registrationsPath } from './paths.ts';
import { routes } from './routes.tsx';

export const registrations = defineModule({
  name: 'registrations',
  title: { fr: 'Tenue des inscriptions', en: 'Upkeep of registrations' },
  purpose: 'agenda',
  does: {
    fr: 'Les équipes lisent qui vient, inscrivent qui téléphone et préviennent.',
    en: 'Teams read who comes, register who calls and send word.',
  },
  needs: ['network', 'meetings', 'agenda', 'registration', 'enrolment', 'planning'],
  routes,
  examples,
  permissions: { 'registration.manage': ['coordinator', 'ambassador', 'animator'] },
  menu: [
    {
      path: registrationsPath,
      label: { fr: 'Inscriptions', en: 'Registrations' },
      place: 'staff',
      order: 7,
      permission: 'registration.manage',
      count: ({ db, viewer, now }) => countCalls(db, scopeOf(viewer, 'registration.manage'), now),
    },
  ],
  blocks: [callsBlock],
  meetingParts: [peoplePart],
});
