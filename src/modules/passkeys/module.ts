import { defineModule } from '#platform/module';
import { passkeyPart } from './account-part.tsx';
import { PasskeyWay } from './pages/PasskeyWay.tsx';
import { passkeyRoutes } from './routes.tsx';

export const passkeys = defineModule({
  name: 'passkeys',
  title: { fr: 'Clés d’accès', en: 'Passkeys' },
  needs: ['accounts', 'own-account'],
  routes: passkeyRoutes,
  signInParts: [{ place: 'way', order: 20, draw: (_c, page) => PasskeyWay({ page }) }],
  accountParts: [passkeyPart],
});
