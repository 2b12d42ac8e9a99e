import { spaceChanged } from '#modules/network';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { findableNews, itemsOfSpace, tellNews } from './findables.ts';
import { frontPage, latestForStaff } from './home-block.tsx';
import { newsPublished } from './indicator.ts';
import { newsList, spaceList } from './lists.ts';
import { itemPath, newsPath } from './paths.ts';
import { publicItems } from './public-store.ts';
import { routes } from './routes.tsx';
import { latestPart } from './space-part.tsx';
import { forgetNames } from './store.ts';

const yearMs = 365 * 86_400_000;

export const news = defineModule({
  name: 'news',
  title: { fr: 'Actualités', en: 'News' },
  purpose: 'public',
  does: {
    fr: 'Ce qui ouvre, ce qui change, ce qui se prépare\u00a0: sur le site et dans les flux.',
    en: 'What opens, what changes, what is coming up: on the site and in feeds.',
  },
  needs: ['network', 'lookup', 'space-page'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'space', table: 'newsItem', column: 'spaceId', how: 'passes' },
    { to: 'person', table: 'newsItem', column: 'authorId', how: 'passes' },
  ],
  findables: [findableNews],
  listens: [
    on(spaceChanged, async (tx, { spaceId, now }) => tellNews(tx, await itemsOfSpace(tx, spaceId), now)),
  ],
  routes,
  examples,
  // After « Être aidé »: a phone keeps three entries, and help is one of them.
  menu: [{ path: newsPath, label: { fr: 'Actualités', en: 'News' }, place: 'public', order: 60 }],
  // Those who moderate read the latest among what waits for them.
  permissions: { 'news.follow': ['animator', 'partner', 'inhabitant'] },
  blocks: [frontPage, latestForStaff],
  spaceParts: [latestPart],
  lists: [newsList, spaceList],
  indicators: [newsPublished],
  sitemap: async (db, now) => [
    { path: newsPath, changedAt: null },
    ...(await publicItems(db, now)).map((item) => ({ path: itemPath(item), changedAt: item.changedAt })),
  ],
  personalRecords: [
    {
      what: {
        fr: 'Nom de qui écrit, met à la une ou retire une actualité',
        en: 'Name of whoever writes an item of news, puts it on the front page or withdraws it',
      },
      purpose: {
        fr: 'Savoir qui a écrit, et lui répondre',
        en: 'Know who wrote, and answer her',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Deux ans après le dernier changement', en: 'Two years after the last change' },
      recipients: {
        fr: 'Les équipes du territoire',
        en: 'The teams of the territory',
      },
      erase: (db, now) => forgetNames(db, new Date(now.getTime() - 2 * yearMs)),
    },
  ],
});
