import { defineModule } from '#platform/module';
import { homeBlocks } from './home-blocks.tsx';
import { routes } from './routes.tsx';

export const home = defineModule({
  name: 'home',
  title: { fr: 'Accueil et réglages', en: 'Home and settings' },
  needs: ['network', 'hours'],
  required: true,
  routes,
  blocks: homeBlocks,
  menu: [
    { path: '/extranet', label: { fr: 'Aujourd’hui', en: 'Today' }, place: 'staff', order: 0 },
    {
      path: '/extranet/reglages',
      label: { fr: 'Réglages', en: 'Settings' },
      place: 'staff',
      order: 95,
      group: { fr: 'Réseau', en: 'Network' },
      permission: 'network.settings',
    },
  ],
  permissions: { 'network.settings': ['coordinator'] },
  sitemap: async () => [{ path: '/', changedAt: null }],
});
