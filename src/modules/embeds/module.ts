import { defineModule } from '#platform/module';
import { api } from './api.ts';
import { builderPath } from './pages/BuilderPage.tsx';
import { routes } from './routes.tsx';

export const embeds = defineModule({
  name: 'embeds',
  title: { fr: 'Annuaire intégré à d’autres sites', en: 'Directory shown on other sites' },
  purpose: 'public',
  does: {
    fr: 'Une mairie montre sur son site les espaces proches d’elle, à jour.',
    en: 'A town hall shows the spaces near it on its own site, always up to date.',
  },
  needs: ['network', 'hours', 'map', 'lookup', 'space-page', 'directory'],
  routes,
  menu: [
    {
      path: builderPath,
      label: { fr: 'Intégrer l’annuaire', en: 'Show the directory on your site' },
      place: 'footer',
      order: 30,
    },
  ],
  api,
  sitemap: async () => [{ path: builderPath, changedAt: null }],
});
