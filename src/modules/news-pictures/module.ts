import { Hono } from 'hono';
import { examples as deskExamples } from '#modules/news-desk';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { pictureName } from '#platform/pictures/picture';
import { fileRoutes } from './file-routes.ts';
import { picturePart, staffPart } from './parts.tsx';
import { routes } from './routes.tsx';
import { anyPicture, filesOfPictures } from './store.ts';

export const newsPictures = defineModule({
  name: 'news-pictures',
  title: { fr: 'Images des actualités', en: 'Pictures of news' },
  purpose: 'public',
  does: {
    fr: 'Une image au-dessus d’une actualité, avec son texte pour qui ne la voit pas.',
    en: 'A picture above an item of news, with its text for those who do not see it.',
  },
  needs: ['news', 'news-desk'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', fileRoutes).route('/', routes),
  examples: {
    ...deskExamples,
    sha: async (db) => (await anyPicture(db))?.sha256 ?? null,
    file: async (db) => {
      const picture = await anyPicture(db);
      return picture ? pictureName(picture.widest, 'webp') : null;
    },
  },
  files: filesOfPictures,
  newsParts: [picturePart, staffPart],
  personalRecords: [
    {
      what: {
        fr: 'Images des actualités\u00a0; nom de qui les a faites',
        en: 'Pictures of news; name of whoever made them',
      },
      purpose: { fr: 'Illustrer une actualité', en: 'Illustrate an item of news' },
      legalBasis: {
        fr: 'Mission d’intérêt public\u00a0; consentement de qui est reconnaissable',
        en: 'Public interest; consent of whoever can be recognised',
      },
      kept: { fr: 'Jusqu’à ce que l’image soit retirée', en: 'Until the picture is removed' },
      recipients: { fr: 'Le public', en: 'The public' },
    },
  ],
});
