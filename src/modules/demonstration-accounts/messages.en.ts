import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  demonstration: {
    title: 'Try the demonstration',
    intro: 'Choose a role. The password is “demonstration”. The code changes every 30 seconds.',
    caption: 'Demonstration accounts',
    role: 'Role',
    email: 'Address',
    code: 'Code now',
    codes: 'Codes now, to try',
    noCode: 'no code',
  },
  roles: {
    coordinator: 'Coordination of the network',
    ambassador: 'Ambassador of a territory',
    animator: 'Animator of spaces',
    partner: 'Partner',
    inhabitant: 'Inhabitant',
  },
};
