import { defineModule } from '#platform/module';
import { routes } from './routes.tsx';
import { anyAnimation } from './store.ts';
import { tellRoles } from './tell-roles.ts';

export const roles = defineModule({
  name: 'roles',
  title: { fr: 'Rôles et territoires', en: 'Roles and territories' },
  purpose: 'team',
  does: {
    fr: 'Qui tient quel rôle, sur quel territoire ou dans quel espace.',
    en: 'Who holds which role, on which territory or in which space.',
  },
  needs: ['network', 'accounts'],
  routes,
  examples: {
    person: async (db) => (await anyAnimation(db))?.personId ?? null,
    grant: async (db) => (await anyAnimation(db))?.id ?? null,
  },
  permissions: {
    'team.manage': ['coordinator', 'ambassador'],
    'team.direct': ['coordinator'],
  },
  tales: [{ order: 70, title: 'Des comptes pour les équipes', tell: tellRoles }],
  personalRecords: [
    {
      what: {
        fr: 'Rôles : lesquels, où, depuis quand, donnés par qui',
        en: 'Roles: which, where, since when, given by whom',
      },
      purpose: {
        fr: 'Ouvrir à chaque personne ce que son travail demande, et rien d’autre',
        en: 'Open to each person what the work asks for, and nothing else',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Tant que la personne est au registre : tout s’efface avec elle',
        en: 'As long as the person is on the register: all of it goes with her',
      },
      recipients: {
        fr: 'La coordination et l’ambassade du territoire',
        en: 'The coordination and the ambassador of the territory',
      },
    },
  ],
});
