import { defineModule } from '#platform/module';
import { tellNews } from './tell.ts';

export const demonstrationNews = defineModule({
  name: 'demonstration-news',
  title: { fr: 'Des actualités de démonstration', en: 'News of the demonstration' },
  purpose: 'trial',
  does: { fr: 'Des actualités inventées, cet automne.', en: 'Invented news, this season.' },
  needs: ['network', 'news'],
  tales: [{ order: 80, title: 'Les actualités des espaces inventés', tell: tellNews }],
});
