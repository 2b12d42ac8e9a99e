import { examples } from '#modules/news';
import { defineModule } from '#platform/module';
import { publicPart, staffPart } from './parts.tsx';
import { routes } from './routes.tsx';

export const notices = defineModule({
  name: 'notices',
  title: { fr: 'Affichettes des actualités', en: 'Notices of news' },
  purpose: 'paper',
  does: {
    fr: 'Une actualité s’imprime sur une feuille A4 à accrocher, avec un code qui mène à sa page.',
    en: 'An item of news is printed on an A4 sheet to hang up, with a code that leads to its page.',
  },
  needs: ['network', 'news'],
  routes,
  examples,
  newsParts: [publicPart, staffPart],
});
