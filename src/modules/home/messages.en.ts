import { formatNumber, plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const number = (count: number): string => formatNumber('en', count);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural('en', count, { one, other })}`;

export const en: Messages = {
  promise: 'A helping hand with digital things, near you',
  standfirst:
    'A form to fill in, an email, a telephone that misbehaves: come with your question. It is free and no question is silly.',
  description: (network: string, territory: string) =>
    `${network}: places and people to help you with digital things, free of charge, near you (${territory}).`,
  answers: 'Get help now',
  phone: {
    kicker: 'Get help by telephone',
    answers: 'Somebody answers',
    silent: 'Closed',
    until: (time: string) => `until ${time}`,
    againAt: (time: string) => `somebody answers at ${time}`,
    again: (day: string, time: string) => `somebody answers ${day} at ${time}`,
    person: 'A person of the network looks with you at what is stuck.',
  },
  computers: {
    kicker: 'No computer?',
    title: 'There is one for you',
    counted: (computers: number, spaces: number) =>
      `${counted(computers, 'computer', 'computers')} free to use, in ${counted(spaces, 'space', 'spaces')}.`,
    also: 'You can often print, scan, or borrow a laptop there. Free of charge.',
  },
  phoneHours: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    fromTo: (first: string, last: string) => `${first} to ${last}`,
    on: (day: string) => day,
    range: (from: string, to: string) => `from ${from} to ${to}`,
    and: ' and ',
    nextDays: '; ',
  },
  staff: {
    hello: (name: string) => `Hello ${name}`,
    network: 'The network today',
    moment: (day: string, time: string) => `${day}, ${time}`,
    momentWithWeek: (day: string, week: number) => `${day}, week ${week}`,
    nothing: 'Nothing awaits you',
    nothingMore: 'All that asked for an answer has had it. What comes next will show here.',
    toSite: 'See the public site',
  },
  figures: {
    title: 'Right now',
    open: 'Spaces open',
    openOf: (count: number, appointment: number) =>
      appointment === 0
        ? `of ${number(count)}`
        : `of ${number(count)}, and ${number(appointment)} by appointment`,
    checked: 'Pages checked in the last six months',
    checkedOf: (count: number) => `of ${counted(count, 'published page', 'published pages')}`,
    served: 'Communes that have a space',
    servedOf: (count: number) => `of ${number(count)}`,
    people: 'People who welcome the public',
    named: (count: number) => `${number(count)} of whom agreed to be named to the public`,
  },
  movements: {
    title: 'Latest movements',
    caption: 'The pages changed last',
    when: 'When',
    who: 'Who',
    what: 'What',
    where: 'Where',
    changed: (space: string) => `changed ${space}`,
  },
  settings: {
    title: 'Settings of the network',
    faceTitle: 'What the network says of itself',
    name: 'Name of the network',
    tagline: 'A line under the name',
    taglineHint:
      'In French, for instance “Partout dans le Lot, on vous accueille”. No figures: they would grow old.',
    taglineEn: 'The same line in English',
    taglineEnHint: 'Without it, English pages say it in French.',
    territory: 'Territory',
    territoryHint: 'For instance “Lot”. It is read at the foot of every page.',
    phone: 'Telephone of the network',
    phoneHint: 'At the top and at the foot of every page.',
    phoneHours: 'When somebody answers',
    phoneHoursHint: 'For instance “Mo-Fr 09:00-12:00,14:00-17:00”. For public holidays add “; PH off”.',
    nowRead: (words: string) => `The public reads: “${words}”.`,
    save: 'Save',
    saved: 'Saved: every page says so now.',
    modulesTitle: 'Modules that are on',
    modulesIntro:
      'A module that is off leaves the site, the extranet and the menus. What it recorded stays in place and comes back with it.',
    modules: 'Modules of this network',
    goesWith: (titles: string) => `With it goes: ${titles}.`,
    always: (titles: string) => `Always on, because the rest depends on them: ${titles}.`,
    saveModules: 'Save the modules',
    savedModules: 'Done: the menus are up to date.',
    errors: {
      hours: 'We did not understand these hours. Write them like “Mo-Fr 09:00-12:00,14:00-17:00”.',
      tooComplex: 'A telephone line has the same hours each week, without appointments.',
      missing: 'Fill in this field: the public reads it on every page.',
    },
    alsoOff: (titles: string) =>
      `Nothing is changed yet. What you switch off takes ${titles} with it: the box is now empty. Save again if that suits you.`,
  },
};
