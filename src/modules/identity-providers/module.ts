import { defineModule } from '#platform/module';
import { ProviderWays } from './pages/ProviderWays.tsx';
import { providerRoutes } from './routes.tsx';

export const identityProviders = defineModule({
  name: 'identity-providers',
  title: { fr: 'Fournisseurs d’identité', en: 'Identity providers' },
  purpose: 'team',
  does: {
    fr: 'On se connecte avec un compte tenu ailleurs, comme ProConnect.',
    en: 'One signs in with an account kept elsewhere, such as ProConnect.',
  },
  needs: ['accounts'],
  routes: providerRoutes,
  examples: { provider: async () => 'proconnect' },
  signInParts: [
    {
      place: 'way',
      order: 30,
      draw(c, page, errand) {
        const providers = c.var.config.MAILLAGE_OIDC ?? [];
        return providers.length > 0 ? ProviderWays({ page, errand, providers }) : null;
      },
    },
  ],
});
