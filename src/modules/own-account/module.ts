import { defineModule } from '#platform/module';
import { ownAccountRoutes } from './routes.tsx';

export const ownAccount = defineModule({
  name: 'own-account',
  title: { fr: 'Mon compte', en: 'My account' },
  needs: ['network', 'accounts', 'mail-links'],
  required: true,
  routes: ownAccountRoutes,
  menu: [
    { path: '/extranet/compte', label: { fr: 'Mon compte', en: 'My account' }, place: 'staff', order: 900 },
  ],
});
