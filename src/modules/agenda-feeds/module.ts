import { examples } from '#modules/agenda';
import { defineModule } from '#platform/module';
import { agendaList, spaceList } from './lists.ts';
import { meetingPart } from './meeting-part.tsx';
import { ownEvents } from './own-events.ts';
import { routes } from './routes.tsx';

export const agendaFeeds = defineModule({
  name: 'agenda-feeds',
  title: { fr: 'Agenda à suivre', en: 'What’s on, to follow' },
  purpose: 'agenda',
  does: {
    fr: 'L’agenda se suit dans le calendrier d’un téléphone.',
    en: 'What’s on can be followed in the calendar of a phone.',
  },
  needs: ['network', 'accounts', 'meetings', 'space-page', 'agenda'],
  routes,
  examples: {
    calendar: async (db) => {
      const meeting = await examples.meeting(db);
      return meeting && `${meeting}.ics`;
    },
  },
  lists: [agendaList, spaceList],
  ownEvents,
  meetingParts: [meetingPart],
});
