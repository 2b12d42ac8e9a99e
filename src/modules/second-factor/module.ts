import { defineModule } from '#platform/module';
import { codePart } from './account-part.tsx';
import { secondFactorRoutes } from './routes.tsx';

export const secondFactor = defineModule({
  name: 'second-factor',
  title: { fr: 'Code par application', en: 'Code from an app' },
  needs: ['accounts', 'own-account'],
  required: true,
  routes: secondFactorRoutes,
  accountParts: [codePart],
});
