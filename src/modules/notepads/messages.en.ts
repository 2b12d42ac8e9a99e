import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  own: {
    title: 'My notepads',
    intro: 'Nobody else reads them. Those of a group are on the page of the group.',
    create: 'New notepad',
    none: 'No notepad yet',
    noneHint: 'An idea, the draft of minutes: begin with a blank page or with a template.',
    name: 'Notepad',
    changed: 'Changed',
  },
  create: {
    title: 'New notepad',
    name: 'Title',
    nameHint: 'As people will speak of it: “Meeting of 12 March”, “Training plan”.',
    template: 'Begin with',
    submit: 'Create the notepad',
    cancel: 'Cancel',
  },
  templates: {
    blank: { label: 'A blank page', text: '' },
    minutes: {
      label: 'Minutes',
      text: '## Present\n\n- \n\n## Agenda\n\n1. \n\n## What was said\n\n## Decisions\n\n- \n\n## Actions\n\n| Action | Who | By when |\n| --- | --- | --- |\n|  |  |  |\n\n## Next meeting',
    },
    method: {
      label: 'A note of method',
      text: '## Why\n\n## Whom it serves\n\n## How to do it, step by step\n\n1. \n\n## What is needed\n\n## How one sees that it works',
    },
    specification: {
      label: 'A specification',
      text: '## Context\n\n## Need\n\n## What is expected\n\n| What | Why | Indispensable |\n| --- | --- | --- |\n|  |  |  |\n\n## What is not asked\n\n## Calendar\n\n## Budget\n\n## How one will choose',
    },
  },
  page: {
    changed: (moment) => `Changed ${moment}.`,
    closed: 'This notepad is closed: nothing is written in it any more.',
    empty: 'Nothing is written yet.',
    text: 'Text',
    textHint:
      'A title begins with ##, a list with a dash. Several people may write at once: nothing is written over.',
    save: 'Save',
    history: 'History',
    reading: 'Read the page',
    writing: 'Write',
    rename: 'Rename',
    renameSubmit: 'Change the title',
    title: 'Title',
    remove: 'Delete this notepad',
    removeWhy: 'Its text and its history are gone for good.',
    removeSubmit: 'Delete for good',
  },
  others: {
    title: 'Saved, with what others wrote meanwhile',
    seen: 'Your text and theirs stand together. This is what they changed:',
    broughtBack: 'A passage in which you wrote had been taken out meanwhile: it came back, with your words.',
    tooLong: 'It was too long ago to be shown here; the history tells it.',
  },
  history: {
    title: (name) => `History of “${name}”`,
    intro: 'The text after each spell of writing, the latest first.',
    version: (moment, authors) => `Written ${moment}${authors === '' ? '' : `, ${authors}`}`,
    first: 'The first text.',
    nothing: 'No words changed.',
    whole: 'The whole text of that moment',
    restore: 'Take this text back',
    none: 'Nothing is written yet.',
  },
  done: {
    created: 'The notepad is created.',
    saved: 'Saved.',
    renamed: 'The title is changed.',
    restored: 'This text is taken back. The one before stays in the history.',
    removed: 'The notepad is deleted.',
  },
  refusals: {
    closed: 'This notepad has just been closed: your text is not saved. It is below, to be copied elsewhere.',
  },
  errors: { tooLong: 'That is longer than a notepad can be.' },
};
