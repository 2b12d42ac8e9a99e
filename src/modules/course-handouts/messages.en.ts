import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  print: 'To print',
  sheets: { apprenant: 'The learner’s sheet, in large print', animateur: 'The whole course' },
  sheet: 'The sheet',
  foot: (authors, licence) => `${authors}. Licence ${licence}.`,
  duration: 'Duration:',
  minutes: (count) => `${count} minutes`,
  level: 'Level:',
  equipment: 'Equipment:',
};
