import { defineModule } from '#platform/module';
import { passwordPart } from './account-part.tsx';
import { routes } from './routes.ts';

export const passwords = defineModule({
  name: 'passwords',
  title: { fr: 'Mots de passe', en: 'Passwords' },
  needs: ['network', 'accounts', 'mail-links', 'own-account'],
  required: true,
  routes,
  accountParts: [passwordPart],
});
