import { defineModule } from '#platform/module';
import { listPart } from './list-part.tsx';
import { routes } from './routes.tsx';

export const openData = defineModule({
  name: 'open-data',
  title: { fr: 'Données ouvertes', en: 'Open data' },
  needs: ['network', 'directory', 'space-page'],
  routes,
  listParts: [listPart],
});
