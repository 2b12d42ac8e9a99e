import { defineModule } from '#platform/module';
import { tellSeason } from './tell.ts';

export const demonstrationSeason = defineModule({
  name: 'demonstration-season',
  title: { fr: 'Une saison de démonstration', en: 'A season of the demonstration' },
  needs: ['network', 'meetings', 'demonstration'],
  tales: [{ order: 70, title: 'Cette saison : les ateliers des espaces inventés', tell: tellSeason }],
});
