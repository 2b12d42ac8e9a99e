import { formatNumber } from '#platform/i18n';
import { pictureRefusals } from '#platform/pictures/words';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Photos',
  lead: 'A photo taken from the street helps people recognise the door. The first one stands beside the name of the space.',
  none: 'No photo yet.',
  noneHelps: 'No photo yet: one taken from the street would help people recognise the door.',
  count: (count: number) => `${formatNumber('en', count)} photo${count === 1 ? '' : 's'}`,
  see: 'Manage the photos',
  addFirst: 'Add a photo',
  add: 'Add this photo',
  added: 'The photo is added.',
  first: 'First photo',
  forward: 'Show earlier',
  moved: 'The order is changed.',
  edit: 'Change',
  editTitle: 'Change a photo',
  save: 'Save',
  saved: 'Saved.',
  cancel: 'Back to the photos',
  remove: 'Remove this photo',
  removed: 'The photo is removed. Its files will be erased within two days.',
  spaces: 'Spaces',
  gallery: 'In pictures',
  credit: (name: string) => `Photo: ${name}`,
  fields: {
    photo: 'The photo',
    photoHint: 'JPEG, PNG or WebP, 10 MB at most. The place and the date hidden in the file are erased.',
    photoAgain: 'Choose it again: a browser keeps no file.',
    alternative: 'What it shows',
    alternativeHint:
      'For people who do not see the photo. For example: the stone front and the ramp, right of the door.',
    credit: 'Who took it',
    wide: 'Framing',
    wideYes: 'Cut it to a wide frame (16:9), like the other spaces',
    rights: 'People in the picture',
    rightsYes: 'Nobody can be recognised, or each of them agreed',
  },
  refusals: {
    ...pictureRefusals('en'),
    already: 'This photo is here already.',
    tooMany: 'A space has twelve photos at most: remove one first.',
  },
  errors: {
    missing: 'Fill in this field.',
    rights: 'Say that nobody can be recognised, or that each of them agreed.',
  },
};
