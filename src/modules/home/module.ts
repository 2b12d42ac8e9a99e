import { defineModule } from '#platform/module';
import { homeBlocks } from './home-blocks.tsx';
import { routes } from './routes.tsx';

export const home = defineModule({
  name: 'home',
  title: { fr: 'Accueil', en: 'Home pages' },
  needs: ['network', 'hours'],
  required: true,
  routes,
  blocks: homeBlocks,
  menu: [{ path: '/extranet', label: { fr: 'Aujourd’hui', en: 'Today' }, place: 'staff', order: 0 }],
  sitemap: async () => [{ path: '/', changedAt: null }],
});
