import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { thisWeek } from './home-block.tsx';
import { agendaPath } from './paths.ts';
import { routes } from './routes.tsx';
import { nextPart } from './space-part.tsx';

export const agenda = defineModule({
  name: 'agenda',
  title: { fr: 'Agenda public', en: 'What’s on' },
  purpose: 'agenda',
  does: {
    fr: 'Le public voit ce qui a lieu : la semaine, le mois, un jour, près de chez lui.',
    en: 'The public sees what is on: the week, the month, a day, near home.',
  },
  needs: ['network', 'meetings', 'lookup', 'space-page'],
  routes,
  examples,
  menu: [{ path: agendaPath, label: { fr: 'Agenda', en: 'What’s on' }, place: 'public', order: 20 }],
  blocks: [thisWeek],
  spaceParts: [nextPart],
  sitemap: async () => [{ path: agendaPath, changedAt: null }],
});
