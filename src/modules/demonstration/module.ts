import { defineModule } from '#platform/module';
import { tellClosings } from './closings.ts';
import { tellRealPlaces } from './real-places.ts';
import { tellFictitiousSpaces } from './tell.ts';
import { tellTerritory } from './territory.ts';

export const demonstration = defineModule({
  name: 'demonstration',
  title: { fr: 'Démonstration', en: 'Demonstration' },
  purpose: 'trial',
  does: {
    fr: 'Un réseau d’essai : le Lot, cent espaces, cent cinquante personnes inventées.',
    en: 'A network to try: the Lot, a hundred spaces, a hundred and fifty invented people.',
  },
  needs: ['network', 'hours'],
  tales: [
    { order: 10, title: 'Le Lot : 312 communes et trois rivières', tell: tellTerritory },
    { order: 20, title: 'Les 24 France services, qui existent', tell: tellRealPlaces },
    {
      order: 30,
      title: 'Les 76 espaces et les 150 personnes de la démonstration, inventés',
      tell: tellFictitiousSpaces,
    },
    { order: 40, title: 'Quelques fermetures de saison', tell: tellClosings },
  ],
});
