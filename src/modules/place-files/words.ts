import type { Target, TargetGroup } from '#modules/place-formats/rules';
import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import type { FileRefusal, NoteKind, RowRefusal } from './place-file.ts';

const wordsIn = (lang: Lang) => speak({ fr, en }, lang);

/** Why nothing can be read of a file, in a sentence. */
export const fileRefusalInWords = (lang: Lang, refusal: FileRefusal): string => wordsIn(lang).files[refusal];

/** Why a row is refused, in a sentence. */
export const rowRefusalInWords = (lang: Lang, reason: RowRefusal): string => wordsIn(lang).rows[reason];

/** What happened to a value, in a sentence. */
export const noteInWords = (lang: Lang, kind: NoteKind): string => wordsIn(lang).notes[kind];

/** What a group of those is about. */
export const targetGroupInWords = (lang: Lang, group: TargetGroup): string => wordsIn(lang).groups[group];

/** What a column may be said to hold. */
export const targetInWords = (lang: Lang, target: Target): string => wordsIn(lang).targets[target];
