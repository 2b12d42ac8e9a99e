import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { groupPart } from './group-part.tsx';
import { postTopic } from './letters.ts';
import { receive } from './receive.ts';
import { routes } from './routes.tsx';
import { forgetAuthors } from './store.ts';
import { tellDiscussion } from './tale.ts';
import { threadRoutes } from './thread-routes.tsx';

export const discussions = defineModule({
  name: 'discussions',
  title: { fr: 'Discussions des groupes', en: 'Discussions of groups' },
  purpose: 'together',
  does: {
    fr: 'Un groupe discute sur sa page et par courriel : on répond de l’un ou de l’autre.',
    en: 'A group discusses on its page and by email: one answers from either.',
  },
  needs: ['network', 'groups'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'discussionPost', column: 'personId', how: 'passes' },
    { to: 'person', table: 'discussionAddress', column: 'personId', how: 'passes' },
  ],
  routes: new Hono<Env>().route('/', routes).route('/', threadRoutes),
  examples,
  groupParts: [groupPart],
  mailTopics: [postTopic],
  receives: receive,
  tales: [{ order: 93, title: 'Un groupe discute', tell: tellDiscussion }],
  personalRecords: [
    {
      what: {
        fr: 'Messages des discussions d’un groupe : auteur, texte, moment',
        en: 'Posts of the discussions of a group: author, text, moment',
      },
      purpose: { fr: 'Travailler ensemble entre deux réunions', en: 'To work together between two meetings' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Tant que le groupe est gardé ; chacun peut retirer ce qu’il a écrit, et son nom s’efface la nuit qui suit son effacement du réseau',
        en: 'As long as the group is kept; each may remove what she wrote, and her name goes the night after the network forgot her',
      },
      erase: forgetAuthors,
      recipients: {
        fr: 'Les membres du groupe ; le réseau quand le groupe est ouvert',
        en: 'The members of the group; the network when the group is open',
      },
    },
  ],
});
