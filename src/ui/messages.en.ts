import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  skip: 'Skip to content',
  menu: 'Menu',
  closeMenu: 'Close the menu',
  mainMenu: 'Main menu',
  where: 'You are here',
  question: 'A question? Call us',
  help: 'Need help now?',
  otherLanguage: 'Français',
  demonstration: 'This is a demonstration: some places and people are invented.',
  network: (territory: string) => `The network: ${territory}`,
  errorPrefix: 'Error: ',
  optional: 'optional',
  summary: {
    one: 'One thing needs another look',
    other: (count: number) => `${count} things need another look`,
  },
  refused: 'This is not possible',
  pagination: 'Pages',
  page: (number: number) => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  sameInTable: 'The same figures in a table',
  sessions: (done: number, total: number) => `${done} of ${total} sessions`,
  follow: {
    calendar: (list) => `${list}: follow in my calendar`,
    feed: (list) => `${list}: follow in my feed reader`,
  },
  difference: {
    removed: 'removed: ',
    added: 'added: ',
    whole: 'Both texts in full',
    before: 'Before',
    after: 'After',
  },
};
