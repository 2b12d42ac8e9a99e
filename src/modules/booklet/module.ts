import { defineModule } from '#platform/module';

export const booklet = defineModule({
  name: 'booklet',
  title: { fr: 'Livret des espaces', en: 'Booklet of spaces' },
  purpose: 'paper',
  does: {
    fr: 'La mise en page du livret de tous les espaces, en A5.',
    en: 'How the booklet of all spaces is set, in A5.',
  },
  needs: ['network', 'hours', 'space-page'],
});
