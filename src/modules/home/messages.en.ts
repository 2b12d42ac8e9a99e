import { formatNumber, plural } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const number = (count: number): string => formatNumber('en', count);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural('en', count, { one, other })}`;

export const en: Messages = {
  promise: 'A helping hand with digital things, near you',
  standfirst:
    'A form to fill in, an email, a telephone that misbehaves: come with your question. It is nearly always free, and no question is silly.',
  description: (network: string, territory: string) =>
    `${network}: places and people to help you with digital things, near you (${territory}).`,
  answers: 'Get help now',
  phone: {
    kicker: 'Get help by telephone',
    answers: 'Somebody answers',
    silent: 'Closed',
    until: (time: string) => `until ${time}`,
    againAt: (time: string) => `somebody answers at ${time}`,
    again: (day: string, time: string) => `somebody answers ${day} at ${time}`,
    person: 'Somebody from the network looks at the problem with you.',
  },
  computers: {
    kicker: 'No computer?',
    title: 'There is one for you',
    counted: (computers: number, spaces: number) =>
      `${counted(computers, 'computer', 'computers')} free to use, in the spaces that have counted them (${number(spaces)}).`,
    also: 'You can often print, scan, or borrow a laptop there.',
  },
  staff: {
    hello: (name: string) => `Hello ${name}`,
    network: 'The network today',
    moment: (day: string, time: string) => `${day}, ${time}`,
    momentWithWeek: (day: string, week: number) => `${day}, week ${week}`,
    figures: 'These last weeks',
    waiting: 'Waiting for you',
    stale: 'To be refreshed',
    staleHere: 'To be refreshed in your territory',
    nothing: 'Nothing awaits you, and all is well',
    welcome: 'What asks for an answer will show here. Meanwhile, this is where to begin.',
  },
  figures: {
    open: 'Spaces open',
    openOf: (count: number, appointment: number) =>
      appointment === 0
        ? `of ${number(count)}`
        : `of ${number(count)}, and ${number(appointment)} by appointment`,
    checked: 'Pages checked in the last six months',
    checkedOf: (count: number) => `of ${counted(count, 'published page', 'published pages')}`,
  },
  movements: {
    title: 'Latest movements',
    titleHere: 'What is new in your territory',
    caption: 'The pages changed last',
    when: 'When',
    who: 'Who',
    what: 'What',
    where: 'Where',
    withdrawn: 'Announcement withdrawn',
    more: (count) => ` · ${formatNumber('en', count)} more`,
  },
};
