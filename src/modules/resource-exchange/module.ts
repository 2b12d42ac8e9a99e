import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { filePart, originPart } from './part.tsx';
import { exchangePath } from './paths.ts';
import { mostMegabytes, routes } from './routes.tsx';
import { deleteFilesBefore } from './store.ts';

const dayMs = 86_400_000;

export const resourceExchange = defineModule({
  name: 'resource-exchange',
  title: { fr: 'Échanges avec Les Bases', en: 'Exchange with Les Bases' },
  purpose: 'exchange',
  does: {
    fr: 'Les ressources et les collections sortent, et entrent, dans les mots des Bases du numérique d’intérêt général.',
    en: 'Resources and collections go out, and come in, in the words of the national commons.',
  },
  needs: ['resources', 'resource-desk', 'collections', 'network'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'exchangeFile', column: 'sentBy', how: 'passes' },
    { to: 'space', table: 'exchangeFile', column: 'spaceId', how: 'passes' },
  ],
  routes,
  uploads: [{ path: exchangePath, megabytes: mostMegabytes + 1 }],
  // What was sent is there for a day, and for its sender only.
  examples: { file: async () => null },
  menu: [
    {
      path: exchangePath,
      label: { fr: 'Les Bases', en: 'Les Bases' },
      place: 'staff',
      group: menuGroups.sharing,
      order: 8.7,
      permission: 'resource.write',
    },
  ],
  resourceListParts: [filePart],
  resourceParts: [originPart],
  personalRecords: [
    {
      what: {
        fr: 'Ce qu’un fichier repris dit d’une ressource ou d’une collection, avec les noms de ses auteurs, sans courriel ni téléphone',
        en: 'What a file that was brought in says of a resource or a collection, with the names of its authors, without mailbox or telephone',
      },
      purpose: {
        fr: 'La rendre comme elle est venue, avec le nom de qui l’a écrite, comme la licence le demande',
        en: 'Give it back as it came, with the name of whoever wrote it, as its licence asks',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Tant que la ressource ou la collection existe',
        en: 'As long as the resource or the collection exists',
      },
      recipients: { fr: 'Le public', en: 'The public' },
    },
    {
      what: {
        fr: 'Fichier de ressources envoyé pour être repris, et qui l’a envoyé',
        en: 'A file of resources that was sent to be brought in, and who sent it',
      },
      purpose: {
        fr: 'Montrer ce qu’il contient avant de le reprendre',
        en: 'Show what is in it before it is brought in',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Un jour', en: 'One day' },
      recipients: { fr: 'Qui l’a envoyé', en: 'Whoever sent it' },
      erase: (db, now) => deleteFilesBefore(db, new Date(now.getTime() - dayMs)),
    },
  ],
});
