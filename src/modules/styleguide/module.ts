import { defineModule } from '#platform/module';
import { routes } from './routes.tsx';

export const styleguide = defineModule({
  name: 'styleguide',
  title: { fr: 'La planche', en: 'Style guide' },
  needs: [],
  routes,
});
