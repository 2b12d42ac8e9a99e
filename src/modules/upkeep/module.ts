import { defineModule } from '#platform/module';
import { upkeepBlock } from './block.tsx';
import { examples } from './examples.ts';
import { routes } from './routes.tsx';

export const upkeep = defineModule({
  name: 'upkeep',
  title: { fr: 'Tenue des fiches', en: 'Upkeep of pages' },
  needs: ['network', 'proposals'],
  routes,
  examples,
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
