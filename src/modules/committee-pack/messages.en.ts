import type { fr } from './messages.fr.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: typeof fr = {
  part: {
    title: 'Committee pack',
    read: 'Read it (PDF)',
    readPack: 'Read the committee pack (PDF)',
    leaves: 'It leaves for each member the day before the meeting: agenda, documents, last minutes.',
    left: (moment: string, readers: number) =>
      `Left ${moment} for ${readers} ${readers === 1 ? 'person' : 'people'}.`,
    leftOut: (titles: readonly string[]) => `To be read on the site: ${titles.join(', ')}.`,
    now: 'Send it now',
    again: 'Send it again',
  },
  sent: (count: number) => `The pack leaves for ${count} ${count === 1 ? 'person' : 'people'}.`,
  pdf: {
    fixed: {
      join: 'The page of the meeting',
      business: 'Agenda',
      noBusiness: 'The agenda is not written yet.',
      read: 'To read:',
      documents: 'Documents',
      members: 'Members',
    },
    onSite: 'to be read on the site',
    pages: (count: number) => `${count} page${s(count)}, below`,
    last: (when: string) => `Minutes: ${when}`,
    states: { proposed: 'Proposed, not validated yet', validated: 'Validated', replaced: 'Replaced' },
  },
  mail: {
    subject: (group: string, when: string) => `Committee pack: ${group}, ${when}`,
    hello: (name: string) => `Hello ${name},`,
    lead: (when: string, place: string | null) =>
      place === null
        ? `The meeting takes place on ${when}.`
        : `The meeting takes place on ${when}, ${place}.`,
    attached: 'The pack is attached: agenda, documents, last minutes. It can be read on a phone.',
    leftOut: (titles: readonly string[]) => `To be read on the site: ${titles.join(', ')}.`,
    look: 'The page of the meeting',
  },
};
