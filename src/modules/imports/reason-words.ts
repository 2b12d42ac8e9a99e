import {
  type FileRefusal,
  fileRefusalInWords,
  type NoteKind,
  noteInWords,
  type RowRefusal,
  rowRefusalInWords,
} from '#modules/place-files/rules';
import type { ImportRow } from '#modules/place-imports/rules';
import { ownReasons } from '#modules/place-sources/rules';
import type { Lang } from '#platform/i18n';
import { words } from './words.ts';

/** Why a line was refused, as a person reads it. */
export function reasonText({ reason, column }: Pick<ImportRow, 'reason' | 'column'>, lang: Lang): string {
  const said = reasonWords(reason ?? '', lang);
  return column ? words(lang).inColumn(said, column) : said;
}

/** This module's own reasons, or those of the reader of files. */
export function reasonWords(reason: string, lang: Lang): string {
  const own = ownReasons.find((each) => each === reason);
  return own ? words(lang).reasons[own] : rowRefusalInWords(lang, reason as RowRefusal);
}

/** What was mended or left out while reading. */
export const noteWords = (kind: string, lang: Lang): string => noteInWords(lang, kind as NoteKind);

/** Why nothing at all can be read of a file. */
export const unreadableWords = (refusal: FileRefusal, lang: Lang): string =>
  fileRefusalInWords(lang, refusal);
