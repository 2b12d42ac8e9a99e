import { defineModule } from '#platform/module';
import { followPath } from './paths.ts';
import { routes } from './routes.tsx';

export const feeds = defineModule({
  name: 'feeds',
  title: { fr: 'Flux et calendriers', en: 'Feeds and calendars' },
  needs: [],
  routes,
  menu: [{ path: followPath, label: { fr: 'Suivre', en: 'Follow' }, place: 'footer', order: 20 }],
  sitemap: async () => [{ path: followPath, changedAt: null }],
});
