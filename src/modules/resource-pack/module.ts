import { defineModule } from '#platform/module';
import { packPart } from './part.tsx';
import { routes } from './routes.tsx';

export const resourcePack = defineModule({
  name: 'resource-pack',
  title: { fr: 'Ressources sur une clé USB', en: 'Resources on a USB stick' },
  purpose: 'sharing',
  does: {
    fr: 'Toutes les ressources dans une archive, qui s’ouvre sans internet.',
    en: 'All resources in one archive, which opens without the internet.',
  },
  needs: ['resources'],
  routes,
  resourceListParts: [packPart],
});
