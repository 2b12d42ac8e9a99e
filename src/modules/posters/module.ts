import { allSpaces } from '#modules/network';
import { defineModule } from '#platform/module';
import { meetingPart, staffPart } from './parts.tsx';
import { routes } from './routes.tsx';

export const posters = defineModule({
  name: 'posters',
  title: { fr: 'Affiches de la semaine', en: 'Posters of the week' },
  purpose: 'agenda',
  does: {
    fr: 'L’agenda d’un espace s’imprime en affiche ou en tract.',
    en: 'What a space has on is printed as a poster or a flyer.',
  },
  needs: ['network', 'space-page', 'meetings', 'agenda'],
  routes,
  examples: {
    slug: async (db) => (await allSpaces(db)).find(({ status }) => status === 'published')?.slug ?? null,
  },
  meetingParts: [meetingPart],
  spaceParts: [staffPart],
});
