import { defineModule } from '#platform/module';
import { tellMinutes } from './tell-minutes.ts';

export const demonstrationMinutes = defineModule({
  name: 'demonstration-minutes',
  title: { fr: 'Des comptes rendus de démonstration', en: 'Minutes of the demonstration' },
  purpose: 'trial',
  does: {
    fr: 'Ce que le comité et les groupes inventés ont décidé, et qui fait quoi.',
    en: 'What the invented committee and groups decided, and who does what.',
  },
  needs: ['groups', 'notepads', 'sittings', 'sitting-days', 'decisions', 'minutes'],
  tales: [{ order: 96, title: 'Ce que les groupes ont décidé', tell: tellMinutes }],
});
