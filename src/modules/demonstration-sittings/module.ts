import { defineModule } from '#platform/module';
import { tellSittings } from './tell-sittings.ts';

export const demonstrationSittings = defineModule({
  name: 'demonstration-sittings',
  title: { fr: 'Réunions de démonstration', en: 'Meetings of the demonstration' },
  purpose: 'trial',
  does: {
    fr: 'Le comité et les groupes inventés ont tenu deux réunions, et convoqué la prochaine.',
    en: 'The invented committee and groups have held two meetings, and called the next.',
  },
  needs: ['groups', 'sittings', 'sitting-calls'],
  tales: [{ order: 93, title: 'Leurs réunions, passées et à venir', tell: tellSittings }],
});
