import type { Said } from '#modules/collections/rules';
import { plainText } from '#platform/rich-text/plain-text';
import { beginningOf, markdownOf } from './html-words.ts';
import type { CollectionRecord } from './record.ts';

export type CollectionGiven = Said;

const longestSummary = 500;

/** A collection in our words; one that does not say what it is for is named once more. */
export function readCollection(record: CollectionRecord): CollectionGiven {
  const lang = record.maillage?.lang ?? 'fr';
  const plain = plainText(markdownOf(record.description ?? ''), lang)
    .replace(/\s+/g, ' ')
    .trim();
  const summary = plain === '' ? record.title : plain;
  return { lang, title: record.title, summary: beginningOf(summary, longestSummary) };
}
