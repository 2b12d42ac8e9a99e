import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  news: 'News',
  title: 'Picture',
  lead: 'A picture helps to recognise a place or a person. It shows above the text.',
  none: 'No picture so far.',
  add: 'Add a picture',
  change: 'Change the picture',
  keep: 'Save',
  remove: 'Remove this picture',
  saved: 'The picture is saved.',
  removed: 'The picture is removed.',
  credit: (name) => `Picture: ${name}`,
  fields: {
    photo: 'The picture',
    photoHint: 'JPEG, PNG or WebP, 10 MB at most. The place and date hidden in the file are erased.',
    photoOther: 'Leave empty to keep the one that is there.',
    alternative: 'What can be seen',
    alternativeHint:
      'For those who do not see the picture. For instance: two volunteers around an open computer.',
    credit: 'Author of the picture',
    rights: 'People in it',
    rightsYes: 'Nobody can be recognised, or each of them agreed',
  },
  errors: {
    alternative: 'Say in a sentence what can be seen in the picture.',
    rights: 'Say that nobody can be recognised, or that each of them agreed.',
  },
};
