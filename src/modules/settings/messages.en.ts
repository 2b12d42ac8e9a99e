import type { Messages } from './messages.fr.ts';

export const en: Messages = {
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
  purposes: {
    public: 'For the public',
    register: 'To keep pages true',
    agenda: 'For workshops and registrations',
    sharing: 'To share what one has written',
    paper: 'For the printed directory',
    exchange: 'To exchange lists',
    team: 'For the team and how it signs in',
    together: 'To work together',
    trial: 'To try and to draw',
  },
  goesWithMany: (count) => `With it go ${count} other modules, named before anything changes.`,
  goesWith: (titles: string) => `With it goes: ${titles}.`,
  always: (titles: string) => `The rest depends on them: ${titles}.`,
  alwaysTitle: 'Always on',
  areOn: (on, count) => `${on} of ${count}`,
  saveModules: 'Save the modules',
  savedModules: 'Done: the menus are up to date.',
  errors: {
    hours: 'We did not understand these hours. Write them like “Mo-Fr 09:00-12:00,14:00-17:00”.',
    tooComplex: 'A telephone line has the same hours each week, without appointments.',
    missing: 'Fill in this field: the public reads it on every page.',
  },
  met: {
    why: 'Somebody saved these settings while you were writing. What you wrote is still here; nothing is saved yet.',
    now: (text: string) =>
      text === ''
        ? 'Somebody has just emptied this field. Keep your text or empty it, then save.'
        : `Somebody has just written “${text}” here. Keep your text or take that one, then save.`,
  },
  alsoOffTitle: 'Nothing is changed yet',
  alsoOff: (titles, count) =>
    `What you switch off takes ${titles} with it: ${count === 1 ? 'its box is' : 'their boxes are'} now empty below. If that suits you, save again.`,
  hoursInWords: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    fromTo: (first: string, last: string) => `${first} to ${last}`,
    on: (day: string) => day,
    range: (from: string, to: string) => `from ${from} to ${to}`,
    and: ' and ',
    nextDays: '; ',
  },
};
