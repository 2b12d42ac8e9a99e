import { dateChosen } from '#modules/date-polls';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { setDate } from './hear-date.ts';
import { foundPart, pollPart } from './parts.tsx';
import { datePart } from './poll-part.tsx';
import { routes } from './routes.ts';

export const sittingPolls = defineModule({
  name: 'sitting-polls',
  title: { fr: 'Dates de réunion par sondage', en: 'Meeting dates by poll' },
  purpose: 'together',
  does: {
    fr: 'La date qu’un sondage a trouvée devient celle de la réunion.',
    en: 'The date that a poll found becomes that of the meeting.',
  },
  needs: ['groups', 'date-polls', 'sittings'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  listens: [on(dateChosen, setDate)],
  routes,
  examples: {
    // What a poll found is nobody's to open.
    group: async () => null,
    poll: async () => null,
  },
  groupParts: [foundPart],
  sittingParts: [pollPart],
  pollParts: [datePart],
});
