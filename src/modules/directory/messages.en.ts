import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Find a space',
};
