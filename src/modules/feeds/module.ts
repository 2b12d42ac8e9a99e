import { defineModule } from '#platform/module';
import { followPath } from './paths.ts';
import { routes } from './routes.tsx';

export const feeds = defineModule({
  name: 'feeds',
  title: { fr: 'Flux et calendriers', en: 'Feeds and calendars' },
  purpose: 'exchange',
  does: {
    fr: 'Les listes publiques se suivent par flux et par calendrier.',
    en: 'Public lists can be followed as feeds and calendars.',
  },
  needs: [],
  routes,
  menu: [{ path: followPath, label: { fr: 'Suivre', en: 'Follow' }, place: 'footer', order: 20 }],
  sitemap: async () => [{ path: followPath, changedAt: null }],
});
