import { defineModule } from '#platform/module';
import { tellRegistrations } from './tell.ts';

export const demonstrationRegistrations = defineModule({
  name: 'demonstration-registrations',
  title: { fr: 'Des inscriptions de démonstration', en: 'Registrations of the demonstration' },
  purpose: 'trial',
  does: {
    fr: 'Des inscriptions inventées à ces ateliers.',
    en: 'Invented registrations for those workshops.',
  },
  needs: ['network', 'meetings', 'registration', 'demonstration'],
  tales: [{ order: 75, title: 'Qui vient aux prochains ateliers', tell: tellRegistrations }],
});
