import { formatNumber } from '#platform/i18n';
import { lists, mails } from './joining.en.ts';
import type { Messages } from './messages.fr.ts';
import { person } from './person.en.ts';

const nb = (count: number): string => formatNumber('en', count);

export const en: Messages = {
  roles: {
    animator: 'animator',
    ambassador: 'ambassador',
    partner: 'partner',
    coordinator: 'coordinator of the network',
    inhabitant: 'inhabitant',
  },
  roleAt: (role, where) => `${role}: ${where}`,
  states: {
    active: 'Account open',
    invited: 'Invitation sent',
    expired: 'Invitation expired',
    away: 'Away',
    none: 'No account',
    deactivated: 'Account closed',
  },
  tabs: {
    all: 'Everybody',
    active: 'Open accounts',
    invited: 'Invitations',
    away: 'Away',
    none: 'No account',
    deactivated: 'Closed accounts',
  },
  list: {
    title: 'The team',
    invite: 'Invite',
    inviteMany: 'Invite a list',
    search: 'Name or email',
    find: 'Search',
    tabsLabel: 'State of the accounts',
    caption: (count) => `${nb(count)} ${count === 1 ? 'person' : 'people'}`,
    name: 'Person',
    roles: 'Roles',
    state: 'State',
    lastSeen: 'Last sign-in',
    never: 'never',
    welcomesAt: (where) => `welcomes at: ${where}`,
    validUntil: (day) => `good until ${day}`,
    awayUntil: (day) => `until ${day}`,
    emptyTitle: 'Nobody here',
    empty: (words) => `Nothing answers to “${words}” in this list.`,
    emptyState: 'This list is empty for now.',
    seeAll: 'See the whole team',
    perPage: (count) => `${count} per page`,
  },
  invite: {
    title: 'Invite somebody',
    lead: 'An email goes out with a link, good for 14 days. Opening it, the person chooses a password or comes in without one.',
    name: 'Name',
    nameHint: 'First and last name, as they will be said.',
    email: 'Email address',
    submit: 'Send the invitation',
    sent: (name) => `The invitation for ${name} has left.`,
    many: 'Several people to invite? Paste a list',
  },
  role: {
    role: 'Role',
    roleHints: {
      animator: 'Welcomes the public in one or several spaces.',
      ambassador: 'Supports the spaces of a territory.',
      partner: 'Sends people, funds, or speaks for a public body.',
      coordinator: 'Runs the whole network and sees everybody.',
    },
    places: 'Spaces',
    spaceNumber: (rank) => (rank === 1 ? 'Space' : `Space no. ${rank}`),
    noSpace: 'None',
    spacesHint: 'For an animator. More spaces can be added later, on the person’s page.',
    territory: 'Territory',
    territoryHint: 'For an ambassador: one or several groupings of communes.',
    communes: 'Communes',
    communesHint: 'For a territory that does not follow a grouping: one name per line.',
  },
  errors: {
    noSpaces: 'Choose at least one space where this person will welcome the public.',
    noTerritory: 'Choose at least one grouping, or write a commune.',
    unknownCommune: (names) => `This commune is not in the network: ${names}.`,
    notYours: 'This space is not in your territory.',
    tooManyLines: 'A list holds at most 200 lines: make two of it.',
    linesWrong: (count) =>
      count === 1
        ? 'One line needs another look: it is shown below.'
        : `${nb(count)} lines need another look: they are shown below.`,
    endBeforeStart: 'The end comes before the beginning.',
    past: 'This day is past.',
    checked: 'First make sure that it is really this person who asks.',
    sameRole: 'This person already has that role, in that place.',
  },
  refusals: {
    notYours:
      'You may invite people who animate spaces of your territory. For anything else, ask the coordination.',
    known: (name) => `${name} already has an account at this address. Here is the page: you may add a role.`,
    invited: (name) => `${name} was already invited at this address. Here it is: you may send it again.`,
    lastCoordinator:
      'Nobody would be left to coordinate the network. First give that role to somebody else, without an end date.',
    demonstration: 'This demonstration account serves everybody: it cannot be closed.',
    noAccount: 'This person has no open account. Send an invitation first.',
    nothing: 'There is nothing here that you may entrust.',
    alreadyReplaced: 'Somebody already stands in on these days.',
    answered: 'This invitation was answered in the meantime.',
  },
  ...lists,
  person,
  mails,
};
