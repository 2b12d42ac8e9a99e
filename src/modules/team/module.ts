import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { eraseInvitations } from './invitation-store.ts';
import { routes } from './routes.ts';
import { tellTeam } from './tell-team.ts';

const monthMs = 30 * 86_400_000;

export const team = defineModule({
  name: 'team',
  title: { fr: 'Équipe du réseau', en: 'Team of the network' },
  needs: ['network', 'accounts', 'mail-links'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes,
  examples,
  menu: [
    {
      path: '/extranet/equipe',
      label: { fr: 'Équipe', en: 'Team' },
      place: 'staff',
      order: 20,
      permission: 'team.manage',
    },
  ],
  permissions: {
    'team.manage': ['coordinator', 'ambassador'],
    'team.direct': ['coordinator'],
  },
  tales: [{ order: 70, title: 'Des comptes pour les équipes, et quelques invitations', tell: tellTeam }],
  personalRecords: [
    {
      what: {
        fr: 'Invitations : nom, adresse de courriel, rôle proposé',
        en: 'Invitations: name, email address, role offered',
      },
      purpose: {
        fr: 'Ouvrir un compte à qui rejoint l’équipe, et à personne d’autre',
        en: 'Open an account to those who join the team, and to nobody else',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: '30 jours après la fin de validité', en: '30 days after it stops being good' },
      recipients: {
        fr: 'La coordination et l’ambassade du territoire',
        en: 'The coordination and the ambassador of the territory',
      },
      erase: (db, now) => eraseInvitations(db, new Date(now.getTime() - monthMs)),
    },
  ],
});
