import { defineModule } from '#platform/module';
import { accountPath } from './own.ts';
import { ownAccountRoutes } from './routes.tsx';

const label = { fr: 'Mon compte', en: 'My account' };

export const ownAccount = defineModule({
  name: 'own-account',
  title: label,
  needs: ['network', 'accounts', 'mail-links'],
  required: true,
  routes: ownAccountRoutes,
  menu: [
    { path: accountPath, label, place: 'staff', order: 900 },
    { path: accountPath, label, place: 'bar', order: 10 },
  ],
});
