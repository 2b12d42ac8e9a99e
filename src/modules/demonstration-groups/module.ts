import { defineModule } from '#platform/module';
import { tellComments } from './tell-comments.ts';
import { tellGroups } from './tell-groups.ts';
import { tellMinutes } from './tell-minutes.ts';
import { tellSittings } from './tell-sittings.ts';

export const demonstrationGroups = defineModule({
  name: 'demonstration-groups',
  title: {
    fr: 'Un comité et quatre groupes de démonstration',
    en: 'A committee and four groups of the demonstration',
  },
  purpose: 'trial',
  does: {
    fr: 'Un comité et quatre groupes, avec des personnes inventées : leurs réunions, ce qu’ils ont décidé, et qui fait quoi.',
    en: 'A committee and four groups, with invented people: their meetings, what they decided, and who does what.',
  },
  needs: [
    'notepads',
    'notepad-comments',
    'groups',
    'sittings',
    'sitting-calls',
    'sitting-days',
    'decisions',
    'minutes',
  ],
  tales: [
    { order: 92, title: 'Le comité de pilotage et quatre groupes', tell: tellGroups },
    { order: 93, title: 'Leurs réunions, passées et à venir', tell: tellSittings },
    { order: 96, title: 'Ce que les groupes ont décidé', tell: tellMinutes },
    { order: 97, title: 'Ce qu’ils disent de leurs notes', tell: tellComments },
  ],
});
