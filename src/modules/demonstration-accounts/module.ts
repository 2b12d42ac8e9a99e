import { defineModule } from '#platform/module';
import { signInParts } from './sign-in-parts.tsx';
import { tellAccounts } from './tell-accounts.ts';

export const demonstrationAccounts = defineModule({
  name: 'demonstration-accounts',
  title: { fr: 'Comptes de démonstration', en: 'Demonstration accounts' },
  purpose: 'trial',
  does: { fr: 'Cinq comptes pour essayer, un par rôle.', en: 'Five accounts to try with, one per role.' },
  needs: ['network', 'accounts', 'second-factor', 'outbox'],
  signInParts,
  tales: [{ order: 60, title: 'Cinq comptes pour essayer chaque rôle', tell: tellAccounts }],
});
