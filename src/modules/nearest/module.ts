import { defineModule } from '#platform/module';
import { blocks } from './blocks.tsx';

export const nearest = defineModule({
  name: 'nearest',
  title: { fr: 'L’espace le plus proche, à l’accueil', en: 'The nearest space, on the home page' },
  purpose: 'public',
  does: {
    fr: 'L’accueil demande où l’on habite et montre les trois espaces les plus proches.',
    en: 'The home page asks where one lives and shows the three nearest spaces.',
  },
  needs: ['hours', 'map', 'lookup', 'space-page', 'directory'],
  blocks,
});
