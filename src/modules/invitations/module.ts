import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { answerRoutes } from './answer-routes.tsx';
import { handOn } from './hand-on.ts';
import { invitationRoutes } from './invitation-routes.tsx';
import { inviteListRoutes } from './invite-list-routes.tsx';
import { inviteRoutes } from './invite-routes.tsx';
import { anyInvitation, eraseInvitations } from './store.ts';
import { tellInvitations } from './tell-invitations.ts';

const monthMs = 30 * 86_400_000;

export const invitations = defineModule({
  name: 'invitations',
  title: { fr: 'Invitations', en: 'Invitations' },
  purpose: 'team',
  does: {
    fr: 'On entre dans l’équipe sur invitation, une personne ou une liste à la fois.',
    en: 'One joins the team by invitation, one person or a list at a time.',
  },
  needs: ['network', 'accounts', 'mail-links', 'roles', 'handovers'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'invitation', column: 'personId', how: 'passes' },
    { to: 'person', table: 'invitation', column: 'invitedBy', how: 'passes' },
    { to: 'space', table: 'invitation', column: 'spaces', how: 'passes', isList: true },
  ],
  listens: handOn,
  routes: new Hono<Env>()
    .route('/', inviteListRoutes)
    .route('/', inviteRoutes)
    .route('/', invitationRoutes)
    .route('/', answerRoutes),
  examples: {
    invitation: async (db) => (await anyInvitation(db))?.id ?? null,
    // A link that was sent is known to its reader only.
    token: async () => null,
  },
  tales: [{ order: 72, title: 'Quelques invitations sans réponse', tell: tellInvitations }],
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
