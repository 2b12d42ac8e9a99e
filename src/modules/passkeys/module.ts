import { defineModule } from '#platform/module';
import { passkeyPart } from './account-part.tsx';
import { PasskeyWay } from './pages/PasskeyWay.tsx';
import { passkeyRoutes } from './routes.tsx';

export const passkeys = defineModule({
  name: 'passkeys',
  title: { fr: 'Clés d’accès', en: 'Passkeys' },
  purpose: 'team',
  does: {
    fr: 'On se connecte d’un doigt ou d’un regard, sans mot de passe.',
    en: 'One signs in with a finger or a glance, without a password.',
  },
  needs: ['accounts', 'own-account'],
  routes: passkeyRoutes,
  signInParts: [{ place: 'way', order: 20, draw: (_c, page) => PasskeyWay({ page }) }],
  accountParts: [passkeyPart],
});
