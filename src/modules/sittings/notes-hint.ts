import type { Lang } from '#platform/i18n';
import { words } from './words.ts';

/** How to write in the notes of a meeting: their first paragraph, which is not part of what is kept of it. */
export const notesHint = (lang: Lang): string => words(lang).notes.how;
