import { Hono } from 'hono';
import { spacesMerged } from '#modules/network';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { passPhotos } from './pass-photos.ts';
import { pictureRoutes } from './picture-routes.ts';
import { print } from './print.ts';
import { routes } from './routes.tsx';
import { firstPhoto, gallery, staffPart } from './space-parts.tsx';
import { filesOfPhotos } from './store.ts';
import { tellPhotos } from './tale.ts';

export const photos = defineModule({
  name: 'photos',
  title: { fr: 'Photos des espaces', en: 'Photos of spaces' },
  purpose: 'register',
  does: {
    fr: 'Des photos sur les fiches, avec leur texte pour qui ne les voit pas.',
    en: 'Photos on pages, with their text for those who do not see them.',
  },
  needs: ['network', 'upkeep'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'photo', column: 'spaceId', how: 'hears' }],
  listens: [on(spacesMerged, passPhotos)],
  routes: new Hono<Env>().route('/', pictureRoutes).route('/', routes),
  examples,
  print,
  files: filesOfPhotos,
  tales: [{ order: 65, title: 'Quelques images dessinées', tell: tellPhotos }],
  spaceParts: [firstPhoto, gallery, staffPart],
  personalRecords: [
    {
      what: {
        fr: 'Photos des lieux ; nom de qui les a prises',
        en: 'Photos of places; name of whoever took them',
      },
      purpose: { fr: 'Aider à reconnaître un lieu', en: 'Help people recognise a place' },
      legalBasis: {
        fr: 'Mission d’intérêt public ; consentement de qui est reconnaissable',
        en: 'Public interest; consent of whoever can be recognised',
      },
      kept: { fr: 'Jusqu’à ce que la photo soit retirée', en: 'Until the photo is removed' },
      recipients: { fr: 'Le public', en: 'The public' },
    },
  ],
});
