import { Hono } from 'hono';
import { peopleMerged } from '#modules/network';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { someNotepad } from './examples.ts';
import { historyRoutes } from './history-routes.tsx';
import { ownPath } from './notepad.ts';
import { ownHolder, ownKind } from './own-holder.ts';
import { ownRoutes } from './own-routes.tsx';
import { routes } from './routes.tsx';
import { eraseOrphans, passNotepads } from './store.ts';
import { tellNotepad } from './tale.ts';
import { keepVersions } from './write-version.ts';

export const notepads = defineModule({
  name: 'notepads',
  title: { fr: 'Blocs-notes', en: 'Notepads' },
  purpose: 'team',
  does: {
    fr: 'Un texte que plusieurs écrivent, sans que rien ne s’efface, avec son historique.',
    en: 'A text that several people write, in which nothing is written over, with its history.',
  },
  needs: ['network'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  // What is called « nouveau » stands before what is called by its number.
  routes: new Hono<Env>().route('/', ownRoutes).route('/', historyRoutes).route('/', routes),
  examples: { notepad: someNotepad },
  notepadHolders: [ownHolder],
  follows: [{ to: 'person', table: 'notepadUpdate', column: 'personId', how: 'passes' }],
  listens: [on(peopleMerged, (tx, { goneId, keptId }) => passNotepads(tx, ownKind, goneId, keptId))],
  permissions: { 'notepad.own': ['coordinator', 'ambassador', 'animator', 'partner'] },
  menu: [
    {
      path: ownPath,
      label: { fr: 'Mes blocs-notes', en: 'My notepads' },
      place: 'staff',
      order: 9,
      group: menuGroups.sharing,
      permission: 'notepad.own',
    },
  ],
  tales: [{ order: 88, title: 'Un bloc-notes de la coordination', tell: tellNotepad }],
  jobs: [{ name: 'keep-notepads', schedule: '20 2 * * *', work: (db, _data, now) => keepVersions(db, now) }],
  personalRecords: [
    {
      what: {
        fr: 'Ce que chacun a écrit dans un bloc-notes, et quand',
        en: 'What each wrote in a notepad, and when',
      },
      purpose: {
        fr: 'Écrire à plusieurs, dire qui a changé quoi, revenir à un texte d’avant',
        en: 'Write together, tell who changed what, go back to an earlier text',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Autant que le bloc-notes ; les siens, que personne d’autre ne lit, jusqu’à la nuit qui suit son effacement du réseau',
        en: 'As long as the notepad; her own, which nobody else reads, until the night after the network forgot her',
      },
      recipients: {
        fr: 'Ceux qui lisent le bloc-notes',
        en: 'Those who read the notepad',
      },
      erase: (db) => eraseOrphans(db, ownKind),
    },
  ],
});
