import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  team: 'The team',
  roles: {
    animator: 'animator',
    ambassador: 'ambassador',
    partner: 'partner',
    coordinator: 'coordinator of the network',
    inhabitant: 'inhabitant',
  },
  roleAt: (role, where) => `${role}: ${where}`,
  choice: {
    which: 'Which role?',
    hints: {
      animator: 'Welcomes the public in one or several spaces.',
      ambassador: 'Supports the spaces of a territory.',
      partner: 'Sends people, funds, or speaks for a public body.',
      coordinator: 'Runs the whole network and sees everybody.',
    },
    chosen: (role) => `Role: ${role}.`,
    change: 'Choose another role',
  },
  places: {
    spaceAt: (commune, space) => `${commune}: ${space}`,
    spaceNumber: (rank) => (rank === 1 ? 'Space' : `Space no. ${rank}`),
    choose: 'Choose',
    noSpace: 'None',
    spacesHint: 'More can be added later, on the person’s page.',
    territory: 'Groupings of communes',
    territoryHint: 'One or several; or, further down, communes.',
    communes: 'Communes',
    communesHint: 'For a territory that does not follow a grouping: one name per line.',
  },
  errors: {
    noSpaces: 'Choose at least one space where this person will welcome the public.',
    noTerritory: 'Choose at least one grouping, or write a commune.',
    unknownCommune: (names) => `No commune of the network is called: ${names}.`,
    notYours: 'This space is not in your territory.',
    endBeforeStart: 'The end comes before the beginning.',
    past: 'This day is past.',
  },
  refusals: {
    notYours: 'You may entrust spaces of your territory. For anything else, ask the coordination.',
    sameRole: 'This person already has that role, in that place.',
    lastCoordinator:
      'Nobody would be left to coordinate the network. First give that role to somebody else, without an end date.',
    demonstration: 'This demonstration account serves everybody: it does not change.',
    noAccount: 'This person has no open account. Send an invitation first.',
  },
  give: {
    title: (name) => `One more role for ${name}`,
    crumb: 'Add a role',
    from: 'From',
    fromHint: 'Leave empty for today.',
    until: 'Until',
    untilHint: 'That day included. Leave empty if the end is not known.',
    submit: 'Give this role',
    given: (name) => `Done: ${name} has one more role.`,
  },
  end: {
    title: (name) => `End a role of ${name}`,
    crumb: 'End of a role',
    lead: (share) => `${share}. The rights that this role gives end at once.`,
    welcomes: 'Welcoming the public',
    welcomesHint:
      'What is ticked ends too: the directory will no longer say that this person welcomes the public there. Untick what goes on.',
    submit: 'End this role',
    ended: 'The role has ended.',
    endedAndLeft: (where) => `The role has ended, and so has welcoming the public at: ${where}.`,
  },
};
