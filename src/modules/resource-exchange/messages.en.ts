import type { Messages } from './messages.fr.ts';

/** “, line 12” */
const at = (line: number): string => `, line ${line}`;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const counted: Messages['counted'] = ({ resources, collections }) =>
  [resources > 0 && plural(resources, 'resource'), collections > 0 && plural(collections, 'collection')]
    .filter((each) => each !== false)
    .join(', ') || 'none';

export const en: Messages = {
  counted,
  title: 'Les Bases',
  lead: 'Les Bases du numérique d’intérêt général bring together the resources of all France. What you share can go there, and what is there can come here, without copying anything out.',
  network: 'The network',
  take: 'The resources and the collections, in the words of Les Bases',
  takeMore: 'A JSON file, for another network or another program.',
  origin: { people: 'For whom', professionals: 'For which professionals', from: 'Taken over from' },
  give: {
    title: 'Give',
    text: 'All that is published here, with its themes, its licence and its authors: a file for another network, or for Les Bases.',
    take: 'Download the file',
  },
  bring: {
    title: 'Bring in',
    text: 'You first see what is in the file: nothing is written before you say so.',
    file: 'The file',
    hint: 'A JSON file that comes from Les Bases or from another network, 20 MB at most.',
    owner: 'For whom?',
    choose: 'Choose',
    look: 'See what is in it',
  },
  sent: {
    lead: 'Nothing is written yet. What is refused stays out; the rest comes in at once.',
    owner: 'For',
    states: { refused: 'Refused', changed: 'Changed', new: 'New', same: 'Unchanged' },
    state: { refused: 'Refused', changed: 'Changed', new: 'New', same: 'Unchanged' },
    publish: 'Bring in and publish',
    draft: 'Bring in as drafts',
    another: 'Choose another file',
    resources: 'Resources',
    collections: 'Collections',
    columns: { title: 'Title', state: 'What happens', why: 'Why', line: 'Line' },
    untitled: 'Untitled',
    whyAt: (why, place) => `${why} Look at: ${place}.`,
    whys: {
      licence: 'Its licence does not allow to take it over.',
      tooLong: 'One of its texts is too long.',
      empty: 'It says nothing.',
      address: 'It leads nowhere: an address of the web is missing.',
      unfit: 'It holds unreadable signs, or a social security number.',
      malformed: 'It is not written as expected.',
      twice: 'It is already further up in the file.',
      changedHere: 'It was changed here since: nothing is written over.',
      ours: 'It is from here: change it on its page.',
      notYours: 'It belongs to a space that you do not look after.',
      otherKind: 'It is not of the same kind as here, where a text stays a text and a link a link.',
      tooMany: 'It holds more than a hundred resources.',
    },
  },
  why: (name) => `Brought in from the file ${name}`.slice(0, 300),
  done: ({ created, changed, refused }) =>
    `Done. New: ${counted(created)}. Changed: ${counted(changed)}. Refused: ${counted(refused)}.`,
  errors: { owner: 'Choose for whom.' },
  faults: {
    missing: 'Choose a file.',
    tooBig: (megabytes) => `This file weighs more than ${megabytes} MB: cut it in two.`,
    json: (line) => `This file is not JSON${at(line)}. Nothing was brought in.`,
    shape: (line) => `This file is no list of resources or collections${at(line)}. Nothing was brought in.`,
    nothing: () => 'This file holds no resource and no collection.',
  },
};
