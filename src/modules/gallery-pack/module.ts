import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { packPart } from './part.tsx';
import { routes } from './routes.tsx';

export const galleryPack = defineModule({
  name: 'gallery-pack',
  title: { fr: 'Albums sur une clé USB', en: 'Albums on a USB stick' },
  purpose: 'sharing',
  does: {
    fr: 'Un album dans une archive, qui s’ouvre sans internet, avec les seules photos que l’on peut remettre.',
    en: 'An album in one archive, which opens without the internet, with only the photos that may be handed on.',
  },
  needs: ['gallery', 'network'],
  routes,
  examples,
  albumParts: [packPart],
});
