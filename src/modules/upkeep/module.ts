import { allSpaces } from '#modules/network';
import { defineModule } from '#platform/module';
import { upkeepBlock } from './block.tsx';
import { routes } from './routes.tsx';
import { spacePath } from './space-path.ts';

export const upkeep = defineModule({
  name: 'upkeep',
  title: { fr: 'Tenue des fiches', en: 'Upkeep of pages' },
  purpose: 'register',
  does: {
    fr: 'Les équipes voient leurs espaces, ce qui manque à chaque fiche, et la publient.',
    en: 'Teams see their spaces and what each page lacks, and publish it.',
  },
  needs: ['network'],
  routes,
  examples: { id: async (db) => (await allSpaces(db))[0]?.id ?? null },
  spaceAddresses: { staff: ({ id }) => spacePath(id) },
  menu: [
    {
      path: '/extranet/espaces',
      label: { fr: 'Espaces', en: 'Spaces' },
      place: 'staff',
      order: 10,
      permission: 'space.edit',
    },
  ],
  blocks: [upkeepBlock],
});
