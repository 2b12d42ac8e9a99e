import { defineModule } from '#platform/module';
import { routes } from './routes.tsx';

export const feeds = defineModule({
  name: 'feeds',
  title: { fr: 'Flux et calendriers', en: 'Feeds and calendars' },
  needs: [],
  routes,
});
