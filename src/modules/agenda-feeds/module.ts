import { examples } from '#modules/agenda';
import { defineModule } from '#platform/module';
import { agendaList, spaceList } from './lists.ts';
import { meetingPart } from './meeting-part.tsx';
import { routes } from './routes.tsx';

export const agendaFeeds = defineModule({
  name: 'agenda-feeds',
  title: { fr: 'Agenda à suivre', en: 'What’s on, to follow' },
  needs: ['network', 'meetings', 'space-page', 'agenda'],
  routes,
  examples: {
    calendar: async (db) => {
      const meeting = await examples.meeting(db);
      return meeting && `${meeting}.ics`;
    },
  },
  lists: [agendaList, spaceList],
  meetingParts: [meetingPart],
});
