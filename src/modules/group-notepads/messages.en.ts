import type { fr } from './messages.fr.ts';

export const en: typeof fr = {
  title: 'Notepads',
  none: 'No notepad yet.',
  all: (count) => `All notepads (${count})`,
  begin: 'Begin a notepad',
  changed: (moment: string) => `changed ${moment}`,
};
