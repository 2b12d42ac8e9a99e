import { defineModule } from '#platform/module';
import { routes } from './routes.ts';

/** There are tiles only where the settings name a server of them. */
const noTile = async () => null;

export const map = defineModule({
  name: 'map',
  title: { fr: 'Carte', en: 'Map' },
  needs: ['network', 'hours'],
  required: true,
  routes,
  examples: { z: noTile, x: noTile, y: noTile },
});
