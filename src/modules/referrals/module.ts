import { defineModule } from '#platform/module';
import { exampleSlug } from './example-slug.ts';
import { linkPart } from './link-part.tsx';
import { referBlock } from './refer-block.tsx';
import { comparePath } from './referral-path.ts';
import { routes } from './routes.tsx';

export const referrals = defineModule({
  name: 'referrals',
  title: { fr: 'Fiches d’orientation', en: 'Referral sheets' },
  purpose: 'public',
  does: {
    fr: 'Un professionnel remet à une personne le chemin d’un espace, sur papier ou par SMS.',
    en: 'A professional hands somebody the way to a space, on paper or by text message.',
  },
  needs: ['network', 'hours', 'map', 'lookup', 'space-page', 'directory'],
  routes,
  examples: { slug: exampleSlug },
  spaceParts: [linkPart],
  permissions: { 'referral.begin': ['partner'] },
  blocks: [referBlock],
  menu: [
    {
      path: comparePath,
      label: { fr: 'Orienter une personne', en: 'Refer somebody' },
      place: 'footer',
      order: 20,
    },
  ],
  sitemap: async () => [{ path: comparePath, changedAt: null }],
});
