import { defineModule } from '#platform/module';
import { routes } from './routes.tsx';

export const directory = defineModule({
  name: 'directory',
  title: { fr: 'Annuaire public', en: 'Public directory' },
  needs: ['network'],
  routes,
  menu: [{ path: '/annuaire', label: { fr: 'Trouver un espace', en: 'Find a space' }, place: 'public', order: 10 }],
});
