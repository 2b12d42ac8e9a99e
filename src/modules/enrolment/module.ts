import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { enrolPart } from './meeting-part.tsx';
import { routes } from './routes.tsx';

export const enrolment = defineModule({
  name: 'enrolment',
  title: { fr: 'Inscription du public', en: 'Registration by the public' },
  purpose: 'agenda',
  does: {
    fr: 'Le public s’inscrit et se désiste sur le site, sans compte.',
    en: 'The public registers and cancels on the site, without an account.',
  },
  needs: ['outbox', 'network', 'meetings', 'agenda', 'registration'],
  routes,
  examples,
  meetingParts: [enrolPart],
});
