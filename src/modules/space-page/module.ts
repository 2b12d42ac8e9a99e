import { defineModule } from '#platform/module';
import { exampleSlug, spaceAddresses } from './published.ts';
import { routes } from './routes.tsx';
import { spacePath } from './space-path.ts';

export const spacePage = defineModule({
  name: 'space-page',
  title: { fr: 'Fiches publiques des espaces', en: 'Public pages of spaces' },
  purpose: 'public',
  does: {
    fr: 'Chaque espace a sa page : horaires, adresse, ce qu’on peut y faire.',
    en: 'Each space has its page: hours, address, what one can do there.',
  },
  needs: ['network', 'hours', 'map'],
  routes,
  examples: { slug: exampleSlug },
  spaceAddresses: { public: ({ slug }) => spacePath(slug) },
  api: [
    {
      path: '/annuaire/{slug}/contact.vcf',
      summary: { fr: 'Un espace pour un carnet d’adresses', en: 'One space for an address book' },
      parameters: [
        {
          name: 'slug',
          in: 'path',
          description: { fr: 'La fin de l’adresse de sa fiche', en: 'The end of its page’s address' },
          schema: { type: 'string' },
        },
      ],
      type: 'text/vcard',
      schema: { type: 'string' },
    },
  ],
  sitemap: spaceAddresses,
});
