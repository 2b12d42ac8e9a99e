import { defineModule } from '#platform/module';
import { blocks } from './blocks.tsx';

export const nearest = defineModule({
  name: 'nearest',
  title: { fr: 'L’espace le plus proche, à l’accueil', en: 'The nearest space, on the home page' },
  needs: ['hours', 'map', 'lookup', 'space-page', 'directory'],
  blocks,
});
