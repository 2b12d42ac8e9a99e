import { defineModule } from '#platform/module';

export const placeFiles = defineModule({
  name: 'place-files',
  title: { fr: 'Fichiers de lieux', en: 'Files of places' },
  needs: ['network', 'hours', 'place-formats'],
  required: true,
});
