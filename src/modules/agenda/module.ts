import { seriesAdded, seriesChanged } from '#modules/meetings';
import { spaceChanged } from '#modules/network';
import { on } from '#platform/events';
import { tellFindables } from '#platform/findable';
import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { findableWorkshops, seriesOfSpace } from './findables.ts';
import { soonest, thisWeek } from './home-block.tsx';
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
  findables: [findableWorkshops],
  listens: [
    on(seriesAdded, (tx, { seriesIds: keys, now }) =>
      tellFindables(tx, { kind: findableWorkshops, keys, now }),
    ),
    on(seriesChanged, (tx, { seriesId, now }) =>
      tellFindables(tx, { kind: findableWorkshops, keys: [seriesId], now }),
    ),
    on(spaceChanged, async (tx, { spaceId, now }) =>
      tellFindables(tx, { kind: findableWorkshops, keys: await seriesOfSpace(tx, spaceId), now }),
    ),
  ],
  routes,
  examples,
  menu: [{ path: agendaPath, label: { fr: 'Agenda', en: 'What’s on' }, place: 'public', order: 20 }],
  blocks: [soonest, thisWeek],
  spaceParts: [nextPart],
  sitemap: async () => [{ path: agendaPath, changedAt: null }],
});
