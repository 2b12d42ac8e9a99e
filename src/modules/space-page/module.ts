import { defineModule } from '#platform/module';
import { exampleSlug, spaceAddresses } from './published.ts';
import { routes } from './routes.tsx';
import { spacePath } from './space-path.ts';

export const spacePage = defineModule({
  name: 'space-page',
  title: { fr: 'Fiches publiques des espaces', en: 'Public pages of spaces' },
  needs: ['network', 'hours', 'map'],
  routes,
  examples: { slug: exampleSlug },
  spaceAddresses: { public: ({ slug }) => spacePath(slug) },
  sitemap: spaceAddresses,
});
