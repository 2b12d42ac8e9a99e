import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { print } from './print.ts';
import { routes } from './routes.tsx';
import { drawSpacePart } from './space-part.tsx';

export const welcomers = defineModule({
  name: 'welcomers',
  title: { fr: 'Personnes qui accueillent', en: 'People who welcome the public' },
  purpose: 'register',
  does: {
    fr: 'Qui accueille le public, quand, et avec son accord pour être nommé.',
    en: 'Who welcomes the public, when, and with consent to be named.',
  },
  needs: ['network', 'upkeep', 'accounts'],
  routes,
  print,
  examples,
  spaceParts: [{ place: 'staff', order: 11, permission: 'space.edit', draw: drawSpacePart }],
});
