import { allSpaces } from '#modules/network';
import { defineModule } from '#platform/module';
import { drawSpacePart } from './space-part.tsx';
import { routes } from './subject-routes.tsx';

export const editing = defineModule({
  name: 'editing',
  title: { fr: 'Formulaires des fiches', en: 'Forms of pages' },
  purpose: 'register',
  does: {
    fr: 'Les formulaires par lesquels un espace écrit sa fiche, partie par partie.',
    en: 'The forms by which a space writes its page, part by part.',
  },
  needs: ['network', 'upkeep', 'proposals'],
  routes,
  examples: { id: async (db) => (await allSpaces(db))[0]?.id ?? null },
  spaceParts: [{ place: 'staff', order: 8, permission: 'space.edit', draw: drawSpacePart }],
});
