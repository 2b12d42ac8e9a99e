import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  take: 'Print, take away',
  dossier: 'The dossier',
  costs: 'The costs, for a spreadsheet',
  contents: 'Contents',
  introduction: 'Introduction',
  objective: (number) => `Objective ${number}`,
  action: (number) => `Action ${number}`,
  draft: (day) => `Working document of ${day}, not validated`,
  states: {
    submitted: (number, committee, day) => `Version ${number}, submitted to “${committee}” on ${day}`,
    validated: (number, committee, day) => `Version ${number}, validated by “${committee}” on ${day}`,
    returned: (number, committee, day) => `Version ${number}, sent back by “${committee}” on ${day}`,
  },
  scenario: 'Scenario',
  number: 'No.',
  kind: 'Kind',
  amount: 'Amount in euros',
};
