import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  silent: (day) => `This link did not answer on ${day}`,
  desk: {
    title: 'Dead links',
    intro: 'Twice in a row, nothing answered. Correct the address, or take it out of the text.',
    why: (silence, day) => `${silence}, on ${day}`,
    answered: (code) => `answer ${code}`,
  },
  silences: {
    address: 'a badly written address',
    private: 'an address inside a network',
    unknown: 'there is no such site',
    unreachable: 'the site does not answer',
    redirects: 'the address leads from page to page without end',
    slow: 'the site is too slow',
  },
};
