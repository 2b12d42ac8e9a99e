import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { freshBlock } from './fresh-block.tsx';
import { itemRoutes } from './item-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { listPath } from './paths.ts';
import { writePart } from './space-part.tsx';
import { writeRoutes } from './write-routes.tsx';

export const newsDesk = defineModule({
  name: 'news-desk',
  title: { fr: 'Tenue des actualités', en: 'Upkeep of news' },
  purpose: 'public',
  does: {
    fr: 'Les équipes écrivent leurs actualités\u00a0; les ambassadeurs les mettent à la une ou les retirent.',
    en: 'Teams write their news; ambassadors put them on the front page or withdraw them.',
  },
  needs: ['network', 'news'],
  routes: new Hono<Env>().route('/', listRoutes).route('/', writeRoutes).route('/', itemRoutes),
  examples,
  permissions: {
    'news.write': ['coordinator', 'ambassador', 'animator'],
    'news.moderate': ['coordinator', 'ambassador'],
  },
  menu: [
    {
      path: listPath,
      label: { fr: 'Actualités', en: 'News' },
      place: 'staff',
      group: menuGroups.sharing,
      order: 7,
      permission: 'news.write',
    },
  ],
  blocks: [freshBlock],
  spaceParts: [writePart],
});
