import { menuGroups } from '#platform/menu-groups';
import { defineModule } from '#platform/module';
import { outboxRoutes } from './routes.tsx';

export const outbox = defineModule({
  name: 'outbox',
  title: { fr: 'Courriels envoyés', en: 'Emails sent' },
  needs: [],
  required: true,
  routes: outboxRoutes,
  permissions: { 'mail.read': ['coordinator'], 'mail.handle': ['coordinator'] },
  menu: [
    {
      path: '/extranet/courriels',
      label: { fr: 'Courriels', en: 'Emails' },
      place: 'staff',
      order: 890,
      permission: 'mail.read',
      group: menuGroups.network,
    },
  ],
});
