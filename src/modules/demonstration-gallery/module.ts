import { defineModule } from '#platform/module';
import { tellGallery } from './tell.ts';

export const demonstrationGallery = defineModule({
  name: 'demonstration-gallery',
  title: { fr: 'Des albums de démonstration', en: 'Albums of the demonstration' },
  purpose: 'trial',
  does: { fr: 'Deux albums d’images dessinées.', en: 'Two albums of drawn pictures.' },
  needs: ['network', 'gallery', 'photos'],
  tales: [{ order: 85, title: 'Les albums des espaces inventés', tell: tellGallery }],
});
