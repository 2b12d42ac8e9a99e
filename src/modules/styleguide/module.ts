import { defineModule } from '#platform/module';
import { routes } from './routes.tsx';

export const styleguide = defineModule({
  name: 'styleguide',
  title: { fr: 'La planche', en: 'Style guide' },
  purpose: 'trial',
  does: {
    fr: 'Toutes les pièces des pages dans tous leurs états, pour qui les dessine.',
    en: 'Every piece of a page in every state, for those who draw them.',
  },
  needs: [],
  routes,
});
