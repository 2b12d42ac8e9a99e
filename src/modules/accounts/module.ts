import { defineModule, migrationsFrom } from '#platform/module';
import { signOutPath } from './rules.ts';
import { forgetOldSessions } from './session-store.ts';
import { signInRoutes } from './sign-in-routes.tsx';
import { forgetOldTickets } from './ticket.ts';
import { viewerOf } from './viewer.ts';

const day = 24 * 60 * 60 * 1000;

export const accounts = defineModule({
  name: 'accounts',
  title: { fr: 'Comptes et connexion', en: 'Accounts and sign-in' },
  needs: ['network'],
  required: true,
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'accountUser', column: 'id', how: 'stays' },
    { to: 'person', table: 'roleGrant', column: 'personId', how: 'passes' },
    { to: 'space', table: 'roleGrant', column: 'spaces', how: 'passes', isList: true },
  ],
  routes: signInRoutes,
  viewer: viewerOf,
  menu: [
    {
      path: '/connexion',
      label: { fr: 'Espace professionnel', en: 'Professionals' },
      place: 'public',
      order: 900,
      group: { fr: 'Réseau', en: 'Network' },
    },
    {
      path: signOutPath,
      label: { fr: 'Se déconnecter', en: 'Sign out' },
      place: 'bar',
      order: 20,
      isAct: true,
    },
  ],
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
        fr: 'Le temps du compte ; une connexion, 30 jours sans activité ; une saisie interrompue, une heure',
        en: 'As long as the account; a sign-in, 30 days without activity; a form cut short, one hour',
      },
      recipients: {
        fr: 'La personne ; la coordination pour l’état du compte',
        en: 'The person; the coordination for the account’s state',
      },
      async erase(db, now) {
        const sessions = await forgetOldSessions(db, new Date(now.getTime() - day));
        const tickets = await forgetOldTickets(db, now);
        return Number(sessions.numDeletedRows + tickets.numDeletedRows);
      },
    },
  ],
});
