import { kindRefusals } from '#platform/files/kind-words';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  field: {
    hint: 'Here, up to 500 MB: a large file leaves at once, part by part, and goes on after a cut.',
    progress: 'The file on its way',
    sent: '{name}: {done} MB of {all} MB',
    cut: 'The line is cut: it will go on by itself.',
    arrived: '{name} has arrived. Finish the form to share it.',
    waiting: '{name} was on its way: choose it again, and it goes on from where it was.',
    unfinished: 'Wait until the file has arrived, or stop it.',
    gone: 'The file could not arrive. Choose it again, or sign in again in another tab.',
    stop: 'Stop',
  },
  refusals: {
    tooBig: 'This file is larger than 500 MB: share it by a link.',
    tooMany: 'You have large files on their way already: finish their forms, or wait until tomorrow.',
    ...kindRefusals.en,
  },
};
