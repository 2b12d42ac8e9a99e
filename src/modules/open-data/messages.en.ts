import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  list: {
    label: 'Download this list:',
    csv: 'CSV file',
    json: 'JSON file',
  },
};
