import { menuGroups } from '#platform/menu-groups';
import { defineModule } from '#platform/module';
import { routes } from './routes.tsx';

export const settings = defineModule({
  name: 'settings',
  title: { fr: 'Réglages du réseau', en: 'Settings of the network' },
  needs: ['hours'],
  required: true,
  routes,
  menu: [
    {
      path: '/extranet/reglages',
      label: { fr: 'Réglages', en: 'Settings' },
      place: 'staff',
      order: 95,
      group: menuGroups.network,
      permission: 'network.settings',
    },
  ],
  permissions: { 'network.settings': ['coordinator'] },
});
