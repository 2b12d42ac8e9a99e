import { defineModule } from '#platform/module';
import { readyWorkshops } from './ready-workshops.ts';
import { tellSeason } from './tell.ts';

export const demonstrationSeason = defineModule({
  name: 'demonstration-season',
  title: { fr: 'Une saison de démonstration', en: 'A season of the demonstration' },
  purpose: 'trial',
  does: { fr: 'Des ateliers inventés, cette saison.', en: 'Invented workshops, this season.' },
  needs: ['network', 'hours', 'meetings', 'demonstration'],
  catalogue: async ({ network }) => (network.demonstration ? readyWorkshops : []),
  tales: [{ order: 70, title: 'Cette saison : les ateliers des espaces inventés', tell: tellSeason }],
});
