import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'History',
  latest: 'Latest changes',
  whole: 'Whole history',
  none: 'Nothing changed since the page was created.',
  cancel: 'Back to the page',
  lead: 'Who changed what, and when. A change of the page is undone here; a closing, with the hours.',
  field: 'What changes',
  announced: (what: string) => `Announced: ${what}`,
  takenBack: (what: string) => `Taken back: ${what}`,
  undo: 'Undo this change',
  undoTitle: 'Undo a change',
  somebody: 'Somebody of the team',
  undoLead: (name: string, when: string) =>
    `Change made by ${name}, ${when}. Here is what the page will say again.`,
  willBe: 'What goes, and what comes back',
  changedSince: 'One of these answers changed once more since. Undoing replaces it as well.',
  forAll: (names) => `This describes the structure: the page will change as well for ${names.join(', ')}.`,
  undone: 'The change is undone. The undoing is in the history too.',
  proposed: 'Proposed: the page will go back once the ambassador agrees.',
  refusals: {
    unchanged: 'The page says this already: there is nothing to undo.',
    moved:
      'Since this change, the space has passed to another organisation: what described the former one is not put back.',
    conflict: 'The page changed while you were reading, and nothing is undone. Here is what it says now.',
    siretTaken: 'Another organisation took this SIRET since: mend one of the two first.',
  },
};
