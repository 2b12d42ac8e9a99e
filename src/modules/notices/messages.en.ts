import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  published: (day) => `Published on ${day}`,
  until: (day) => `Valid until ${day}`,
  call: 'A question? Call, or drop in',
  read: 'Read it also at',
  codeAlt: 'Code to scan to read this item of news',
  print: 'Print the notice (A4)',
  weight: 'PDF, less than 100 KB',
  staff: {
    title: 'On paper',
    text: 'An A4 sheet to hang up, with a code to scan that leads to this page.',
  },
};
