import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Absences from the meetings before',
  hint: 'To ask how they are, nothing more. Counted over this cycle only, and forgotten with it.',
  colon: ':',
  missed: (missed, before) => `${missed} absences from ${before} meetings`,
};
