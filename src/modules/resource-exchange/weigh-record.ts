import { whyUnfit } from '#platform/forms/unfit';
import { isObject } from './record.ts';

/** What is looked at before anything is read: a text of a book, or boxes in boxes, is no record. */
const longestText = 200_000;
const longestRecord = 2_000_000;
const deepest = 40;

/** Why a record is not even read, whichever key it stands under. */
export function whyUnread(record: unknown): 'tooLong' | 'malformed' | 'unfit' | null {
  let texts: string[] = [];
  let waiting = [record];
  for (let depth = 0; waiting.length > 0; depth += 1) {
    if (depth > deepest) return 'malformed';
    texts = texts.concat(waiting.flatMap(textOf));
    waiting = waiting.flatMap(heldIn);
  }
  if (texts.some((text) => text.length > longestText)) return 'tooLong';
  const whole = texts.join('\n');
  if (whole.length > longestRecord) return 'tooLong';
  return whyUnfit(whole) ? 'unfit' : null;
}

const textOf = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];

function heldIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.entries(value).flat() : [];
}

/** How somebody is reached: a record is public, and who wrote it is named there and no more. */
const reaches = /^(e-?mails?|mail|(tele)?phone(number)?|téléphone|mobile)$/i;

/** The same without mailboxes and telephone numbers, wherever they stand in it. */
export function withoutMailboxes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMailboxes);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !reaches.test(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutMailboxes(each)]));
}
