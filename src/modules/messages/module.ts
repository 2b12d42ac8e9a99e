import { Hono } from 'hono';
import { peopleMerged } from '#modules/network';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { anyReceived } from './examples.ts';
import { inboxRoutes } from './inbox-routes.tsx';
import { passAnswers } from './pass-answers.ts';
import { inboxPath, sentPath } from './paths.ts';
import { messageTopic } from './send-message.ts';
import { sentRoutes } from './sent-routes.tsx';
import { countReceived, forgetMessages } from './store.ts';
import { tellMessages } from './tale.ts';
import { unreadBlock } from './unread-block.tsx';

const twoYearsMs = 2 * 365 * 86_400_000;

export const messages = defineModule({
  name: 'messages',
  title: { fr: 'Messages au réseau', en: 'Messages to the network' },
  purpose: 'team',
  does: {
    fr: 'La coordination et les ambassadeurs écrivent aux équipes, qui lisent et répondent en un geste.',
    en: 'The coordination and the ambassadors write to the teams, who read and answer in one press.',
  },
  needs: ['network', 'accounts'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', inboxRoutes).route('/', sentRoutes),
  examples: { id: anyReceived },
  follows: [
    { to: 'person', table: 'message', column: 'authorId', how: 'passes' },
    { to: 'person', table: 'messageReading', column: 'personId', how: 'hears' },
    { to: 'space', table: 'messageReading', column: 'spaceId', how: 'passes' },
  ],
  listens: [on(peopleMerged, passAnswers)],
  blocks: [unreadBlock],
  mailTopics: [messageTopic],
  tales: [{ order: 88, title: 'Trois messages de la coordination', tell: tellMessages }],
  permissions: {
    'message.read': ['coordinator', 'ambassador', 'animator'],
    'message.send': ['coordinator', 'ambassador'],
  },
  menu: [
    {
      path: inboxPath,
      label: { fr: 'Messages', en: 'Messages' },
      place: 'staff',
      order: 2,
      permission: 'message.read',
      count: async ({ db, viewer }) =>
        viewer.personId === null ? 0 : (await countReceived(db, viewer.personId)).unread,
    },
    {
      path: sentPath,
      label: { fr: 'Messages envoyés', en: 'Messages sent' },
      place: 'staff',
      order: 63,
      group: menuGroups.network,
      permission: 'message.send',
    },
  ],
  personalRecords: [
    {
      what: {
        fr: 'Messages adressés aux équipes, qui les a lus, ce que chacun a répondu',
        en: 'Messages to the teams, who read them, what each answered',
      },
      purpose: {
        fr: 'Informer les équipes et recueillir leurs réponses',
        en: 'Inform the teams and gather their answers',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: '2 ans', en: '2 years' },
      recipients: {
        fr: 'La personne qui a écrit, la coordination',
        en: 'Whoever wrote, the coordination',
      },
      erase: (db, now) => forgetMessages(db, new Date(now.getTime() - twoYearsMs)),
    },
  ],
});
