import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const proposals: Messages['proposals'] = {
  title: 'Waiting proposals',
  lead: 'What the spaces changed and the public does not see yet.',
  none: 'No proposal waits.',
  noneWhy: 'When a space proposes a change, it shows here.',
  noneOff: 'Spaces publish by themselves: their changes wait for nobody.',
  one: (name: string) => `Proposal of ${name}`,
  count: (count: number) => `${formatNumber('en', count)} proposal${count === 1 ? '' : 's'}`,
  space: 'Space',
  who: 'Proposed by',
  when: 'When',
  what: 'What changes',
  examine: 'Examine',
  since: 'Changed since',
  proposed: 'Proposed',
  movedSince: 'The page changed since this proposal: look at the column “Changed since”.',
  pick: 'I keep',
  pickLegend: 'Which answers do you keep?',
  accept: 'Accept what is ticked',
  accepted: (name: string) => `Published, in the name of ${name}.`,
  reason: 'The reason',
  whyRefuse: 'Why refuse',
  reasonHint: 'Whoever proposed it reads this sentence.',
  refuse: 'Refuse the proposal',
  refused: 'The proposal is refused. The person will read your reason.',
  discuss: 'Talk about it',
  note: 'Your message',
  noteHint: 'Seen by the team of the space and by the ambassador.',
  send: 'Send',
  sent: 'Your message is sent.',
  withdraw: 'Take this proposal back',
  withdrawn: 'The proposal is taken back: the page does not change.',
  states: { waiting: 'Waiting', accepted: 'Accepted', refused: 'Refused', withdrawn: 'Taken back' },
  decided: (name: string, when: string) => `By ${name}, ${when}.`,
  refusals: {
    decided: 'Somebody answered this proposal already.',
    nothingPicked: 'Tick at least one answer to keep, or refuse the proposal.',
    moved:
      'Since this proposal, the space has passed to another organisation: untick what describes the former one, or refuse the proposal.',
    changed:
      'The page changed while you were reading, and nothing is published. Here is what it says now: read again, then accept or refuse.',
    siretTaken:
      'This SIRET is that of another organisation already: untick it, or choose that organisation on the page.',
  },
  setting: 'Is an agreement needed?',
  settingQuestion: 'Changes made by spaces',
  settings: { no: 'are public at once', yes: 'wait for the agreement of the territory’s ambassador' },
  saveSetting: 'Save this choice',
  settingSaved: 'Saved.',
};

const mails: Messages['mails'] = {
  accepted: ({ network, space, who, address }) => ({
    subject: `${space}: your change is published`,
    text: [
      'Hello,',
      `${who} accepted the change that you proposed for “${space}”. The public sees it now.`,
      { label: 'See the proposal', address },
      network,
    ],
  }),
  refused: ({ network, space, who, words, address }) => ({
    subject: `${space}: an answer to your proposal`,
    text: [
      'Hello,',
      `${who} did not keep the change that you proposed for “${space}”, and tells you why:`,
      words,
      'You can answer, or propose something else.',
      { label: 'Answer', address },
      network,
    ],
  }),
  note: ({ network, space, who, words, address }) => ({
    subject: `${space}: a message about your proposal`,
    text: [
      'Hello,',
      `${who} writes to you about the change that you propose for “${space}”:`,
      words,
      { label: 'Answer', address },
      network,
    ],
  }),
};

export const en: Messages = {
  proposals,
  mails,
  space: {
    answered: 'Answers to your proposals',
    waitingMine: (count: number) =>
      count === 1
        ? 'One change waits for the ambassador’s agreement. You see it here already; the public does not yet.'
        : `${count} changes wait for the ambassador’s agreement. You see them here already; the public does not yet.`,
    waitingForYou: (count: number) =>
      count === 1
        ? 'A proposal of the team waits for your answer.'
        : `${count} proposals of the team wait for your answer.`,
    seeProposal: 'See',
  },
  block: {
    proposals: (count: number) =>
      count === 1 ? 'One proposal to read' : `${formatNumber('en', count)} proposals to read`,
    why: 'Spaces wait for your agreement.',
    examine: 'Examine',
  },
};
