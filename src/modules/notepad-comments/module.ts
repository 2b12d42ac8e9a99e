import { Hono } from 'hono';
import { notepadWritten } from '#modules/notepads';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { unreadBlock } from './home-block.tsx';
import { commentTopic } from './letters.ts';
import { commentsPart } from './part.tsx';
import { passageRoutes } from './passage-routes.tsx';
import { routes } from './routes.tsx';
import { noteNamings, tellNamed } from './tell-named.ts';

export const notepadComments = defineModule({
  name: 'notepad-comments',
  title: { fr: 'Commentaires des blocs-notes', en: 'Comments of notepads' },
  purpose: 'team',
  does: {
    fr: 'On commente un passage d’un bloc-notes, on y répond, et qui est nommé l’apprend.',
    en: 'A passage of a notepad is commented and answered, and whoever is named hears of it.',
  },
  needs: ['network', 'notepads'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', routes).route('/', passageRoutes),
  examples,
  notepadParts: [commentsPart],
  blocks: [unreadBlock],
  mailTopics: [commentTopic],
  listens: [on(notepadWritten, noteNamings)],
  jobs: [
    {
      name: 'tell-named-in-notepads',
      schedule: '* * * * *',
      work: (db, _data, now, { modules }) => tellNamed(db, now, modules),
    },
  ],
  follows: [
    { to: 'person', table: 'notepadPassage', column: 'settledBy', how: 'passes' },
    { to: 'person', table: 'notepadComment', column: 'personId', how: 'passes' },
    { to: 'person', table: 'unreadComment', column: 'personId', how: 'passes' },
    { to: 'person', table: 'unreadNaming', column: 'personId', how: 'passes' },
  ],
  personalRecords: [
    {
      what: {
        fr: 'Commentaires d’un bloc-notes : qui, quoi, à quel moment, et qui a réglé un passage ; qui y est nommé et ne l’a pas encore lu',
        en: 'Comments of a notepad: who, what, at what moment, and who settled a passage; who is named and has not read it yet',
      },
      purpose: {
        fr: 'Parler d’un texte que l’on écrit à plusieurs',
        en: 'Speak of a text that several people write',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Autant que le bloc-notes ; chacun retire les siens, et son nom s’efface quand le réseau ne le connaît plus',
        en: 'As long as the notepad; each removes her own, and her name goes once the network no longer knows her',
      },
      recipients: { fr: 'Ceux qui lisent le bloc-notes', en: 'Those who read the notepad' },
    },
  ],
});
