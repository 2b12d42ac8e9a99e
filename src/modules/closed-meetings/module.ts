import { closingsAnnounced } from '#modules/hours';
import { somePublished } from '#modules/network';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { closingsPart, questionedBlock, unsurePart } from './parts.tsx';
import { questionMeetings } from './question-meetings.ts';
import { routes } from './routes.tsx';

export const closedMeetings = defineModule({
  name: 'closed-meetings',
  title: { fr: 'Séances un jour fermé', en: 'Meetings on closed days' },
  purpose: 'agenda',
  does: {
    fr: 'Une fermeture annoncée demande ce que deviennent les séances de ces jours-là.',
    en: 'A closing that is announced asks what becomes of the meetings of these days.',
  },
  needs: ['network', 'upkeep', 'hours', 'meetings', 'planning'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  listens: [on(closingsAnnounced, questionMeetings)],
  routes,
  examples: { id: somePublished },
  blocks: [questionedBlock],
  spaceParts: [closingsPart],
  meetingParts: [unsurePart],
});
