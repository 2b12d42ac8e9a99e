import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: (network) => `What’s on – ${network}`,
  titleOfSpace: (space) => `What’s on – ${space}`,
  titleOfTheme: (theme, network) => `${theme} – ${network}`,
  description: 'Workshops and events.',
  cancelled: (title) => `Cancelled: ${title}`,
  free: 'Free.',
  register: (phone) => `Enrol by telephone: ${phone}.`,
  more: (url) => `Details and places: ${url}`,
  from: (when) => `${when}, then other dates`,
  add: 'Add to my calendar',
  addAll: 'Add all dates',
};
