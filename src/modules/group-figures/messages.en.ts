import type { fr } from './messages.fr.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: typeof fr = {
  part: 'What it did this year',
  title: (year: number) => `Report ${year}`,
  lead: 'Counted from what the group recorded: nobody types these figures.',
  years: 'Years',
  sittings: 'Meetings',
  perSitting: (mean: string) => `${mean} people on average`,
  people: 'People',
  peopleMore: 'different ones, members or not',
  produced: 'Documents produced',
  producedMore: ({
    documents,
    minutes,
    notepads,
  }: {
    documents: number;
    minutes: number;
    notepads: number;
  }) => `${minutes} minutes, ${documents} file${s(documents)}, ${notepads} notepad${s(notepads)}`,
  decisions: 'Decisions',
  decisionsMore: 'written in the register',
  actions: 'Actions held',
  actionsMore: ({ agreed, done, late }: { agreed: number; done: number; late: number }) =>
    `${done} of ${agreed}, ${late} late`,
  bySitting: 'Meeting by meeting',
  day: 'Date',
  none: 'No meeting was held that year.',
};
