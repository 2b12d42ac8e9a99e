import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { enrolPart } from './meeting-part.tsx';
import { routes } from './routes.tsx';

export const enrolment = defineModule({
  name: 'enrolment',
  title: { fr: 'Inscription du public', en: 'Registration by the public' },
  needs: ['outbox', 'network', 'meetings', 'agenda', 'registration'],
  routes,
  examples,
  meetingParts: [enrolPart],
});
