import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { scopeOf } from '#platform/scope';
import { answersTopic } from './answer-mail.ts';
import { drawBlock } from './block.tsx';
import { routes } from './routes.tsx';
import { drawSpacePart } from './space-part.tsx';
import { countWaitingIn, eraseDecided, someProposal } from './store.ts';
import { tellSavings } from './tell-savings.ts';

const yearMs = 365 * 86_400_000;

export const proposals = defineModule({
  name: 'proposals',
  title: { fr: 'Relecture des changements', en: 'Review of changes' },
  purpose: 'register',
  does: {
    fr: 'Un ambassadeur relit les changements d’une fiche avant le public, si vous le voulez.',
    en: 'An ambassador reads the changes of a page before the public does, if you wish.',
  },
  needs: ['network', 'hours', 'upkeep'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'space', table: 'spaceProposal', column: 'spaceId', how: 'passes' },
    { to: 'person', table: 'spaceProposal', column: 'personId', how: 'passes' },
    { to: 'structure', table: 'spaceProposal', column: 'structureId', how: 'passes' },
  ],
  routes,
  examples: { proposal: someProposal },
  menu: [
    {
      path: '/extranet/espaces/propositions',
      label: { fr: 'Propositions', en: 'Proposals' },
      place: 'staff',
      group: menuGroups.upkeep,
      order: 11,
      permission: 'space.moderate',
      count: ({ db, viewer }) => countWaitingIn(db, scopeOf(viewer, 'space.moderate')),
    },
  ],
  permissions: {
    'space.moderate': ['coordinator', 'ambassador'],
    'space.settings': ['coordinator'],
  },
  mailTopics: [answersTopic],
  blocks: [
    {
      audience: 'staff',
      place: 'waiting',
      order: 50,
      budgetBytes: 1500,
      permission: 'space.moderate',
      draw: drawBlock,
    },
  ],
  spaceParts: [{ place: 'staff', order: 5, permission: 'space.edit', draw: drawSpacePart }],
  tales: [{ order: 45, title: 'Quelques fiches tenues à jour par leurs équipes', tell: tellSavings }],
  personalRecords: [
    {
      what: {
        fr: 'Nom de qui propose un changement, et messages échangés à son sujet',
        en: 'Name of whoever proposes a change, and the messages about it',
      },
      purpose: {
        fr: 'Relire les changements avant qu’ils ne soient publics',
        en: 'Read changes before they are public',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Un an après la réponse', en: 'One year after the answer' },
      recipients: {
        fr: 'L’équipe de l’espace et l’ambassadeur du territoire',
        en: 'The team of the space and the ambassador of the territory',
      },
      erase: (db, now) => eraseDecided(db, new Date(now.getTime() - yearMs)),
    },
  ],
});
