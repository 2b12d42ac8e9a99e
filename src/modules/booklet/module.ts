import { defineModule } from '#platform/module';

export const booklet = defineModule({
  name: 'booklet',
  title: { fr: 'Livret des espaces', en: 'Booklet of spaces' },
  needs: ['network', 'hours', 'space-page'],
});
