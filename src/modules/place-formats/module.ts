import { defineModule } from '#platform/module';

export const placeFormats = defineModule({
  name: 'place-formats',
  title: { fr: 'Formats de lieux', en: 'Formats of places' },
  needs: ['network'],
  required: true,
});
