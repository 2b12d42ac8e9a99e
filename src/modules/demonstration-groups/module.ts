import { defineModule } from '#platform/module';
import { tellGroups } from './tell-groups.ts';

export const demonstrationGroups = defineModule({
  name: 'demonstration-groups',
  title: {
    fr: 'Un comité et quatre groupes de démonstration',
    en: 'A committee and four groups of the demonstration',
  },
  purpose: 'trial',
  does: {
    fr: 'Un comité de pilotage et quatre groupes de travail, avec des personnes inventées.',
    en: 'A steering committee and four working groups, with invented people.',
  },
  needs: ['groups'],
  tales: [{ order: 92, title: 'Le comité de pilotage et quatre groupes', tell: tellGroups }],
});
