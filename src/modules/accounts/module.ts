import { defineModule, migrationsFrom } from '#platform/module';
import { eraseEnded } from './erase.ts';
import { routes } from './routes.ts';
import { tellAccounts } from './tell-demonstration.ts';
import { viewerOf } from './viewer.ts';

export const accounts = defineModule({
  name: 'accounts',
  title: { fr: 'Comptes et connexion', en: 'Accounts and sign-in' },
  needs: ['network'],
  required: true,
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes,
  viewer: viewerOf,
  examples: { provider: async () => 'proconnect' },
  permissions: { 'mail.read': ['coordinator'] },
  menu: [
    {
      path: '/connexion',
      label: { fr: 'Espace professionnel', en: 'Professionals' },
      place: 'public',
      order: 900,
      group: { fr: 'Réseau', en: 'Network' },
    },
    { path: '/extranet/compte', label: { fr: 'Mon compte', en: 'My account' }, place: 'staff', order: 900 },
    {
      path: '/extranet/courriels',
      label: { fr: 'Courriels', en: 'Emails' },
      place: 'staff',
      order: 890,
      permission: 'mail.read',
      group: { fr: 'Réseau', en: 'Network' },
    },
  ],
  tales: [{ order: 60, title: 'Cinq comptes pour essayer chaque rôle', tell: tellAccounts }],
  personalRecords: [
    {
      what: {
        fr: 'Comptes : adresse de courriel, mot de passe haché, clés, connexions (appareil, dates)',
        en: 'Accounts: email address, hashed password, keys, sign-ins (device, dates)',
      },
      purpose: {
        fr: 'Ouvrir l’extranet à qui en a le droit, et à personne d’autre',
        en: 'Open the extranet to those who may enter, and to nobody else',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Le temps du compte ; une connexion, 30 jours sans activité ; un lien, sa durée ; une saisie interrompue, une heure',
        en: 'As long as the account; a sign-in, 30 days without activity; a link, its own time; a form cut short, one hour',
      },
      recipients: {
        fr: 'La personne ; la coordination pour l’état du compte',
        en: 'The person; the coordination for the account’s state',
      },
      erase: eraseEnded,
    },
  ],
});
