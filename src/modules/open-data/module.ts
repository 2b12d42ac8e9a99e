import { defineModule } from '#platform/module';
import { api } from './api.ts';
import { openDataPath } from './file.ts';
import { listPart } from './list-part.tsx';
import { routes } from './routes.tsx';

export const openData = defineModule({
  name: 'open-data',
  title: { fr: 'Données ouvertes', en: 'Open data' },
  purpose: 'exchange',
  does: {
    fr: 'La liste des espaces en fichiers que chacun peut reprendre.',
    en: 'The list of spaces as files that anybody may take.',
  },
  needs: ['network', 'directory', 'space-page'],
  routes,
  api,
  listParts: [listPart],
  menu: [
    {
      path: openDataPath,
      label: { fr: 'Données ouvertes', en: 'Open data' },
      place: 'footer',
      order: 60,
    },
  ],
  sitemap: async () => [{ path: openDataPath, changedAt: null }],
});
