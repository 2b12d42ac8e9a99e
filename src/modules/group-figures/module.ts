import { examples } from '#modules/sittings';
import { defineModule } from '#platform/module';
import { figuresPart } from './part.tsx';
import { routes } from './routes.tsx';

export const groupFigures = defineModule({
  name: 'group-figures',
  title: { fr: 'Bilan d’un groupe', en: 'Report of a group' },
  purpose: 'together',
  does: {
    fr: 'Réunions, personnes, documents, décisions, actions tenues : le bilan d’un groupe se compte tout seul.',
    en: 'Meetings, people, documents, decisions, actions held: the report of a group counts itself.',
  },
  needs: ['groups', 'notepads', 'sittings', 'sitting-days', 'decisions', 'minutes'],
  routes,
  examples: { group: examples.group },
  groupParts: [figuresPart],
});
