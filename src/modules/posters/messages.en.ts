import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  week: (dates) => `Workshops ${dates}`,
  title: (space, dates) => `Workshops ${dates}, ${space}`,
  nothing: 'No workshop this week. Drop in.',
  call: 'To come, or to ask a question',
  codeAlt: 'Code to scan for what is on in this space',
  free: 'free',
  links: {
    title: 'Poster of the week',
    a4: 'A4 poster',
    a5: 'A5 flyer',
    next: 'Next week, A4',
    weight: 'PDF, less than 100 KB',
  },
};
