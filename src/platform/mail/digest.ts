import type { Lang } from '#platform/i18n';
import { type Part, partsOf } from '#platform/letters/parts';
import { addDays, dateOf, instantOf, weekdayOf } from '#platform/time';
import { words } from './words.ts';

/** At what time of the network's clocks gathered letters leave: they are there when the day begins. */
const hour = '07:00';

/** When what is written now leaves: the next morning that comes, or the next Monday's. */
export function nextDigest(rhythm: 'daily' | 'weekly', now: Date, zone: string): Date {
  const today = dateOf(now, zone);
  const monday = addDays(today, (8 - weekdayOf(today)) % 7);
  const first = instantOf(`${rhythm === 'daily' ? today : monday}T${hour}`, zone);
  if (first > now) return first;
  return instantOf(`${rhythm === 'daily' ? addDays(today, 1) : addDays(monday, 7)}T${hour}`, zone);
}

/** A mail that waits for its digest. */
export interface HeldMail {
  id: string;
  subject: string;
  lang: Lang;
  text: string;
  parts: readonly Part[] | null;
  /** What a digest says of it, instead of all of it. */
  short: readonly Part[] | null;
  topics: readonly string[];
}

/** One letter that says what several would have said, in the language of the latest. */
export function digestOf(mails: readonly HeldMail[], network: string) {
  const lang = mails.at(-1)?.lang ?? 'fr';
  const t = words(lang);
  return {
    lang,
    subject: t.digest(mails.length, network),
    parts: [t.gathered, ...mails.flatMap(aboutOne)],
    topics: [...new Set(mails.flatMap(({ topics }) => topics))],
  };
}

const aboutOne = ({ subject, short, parts, text }: HeldMail): Part[] => [
  { title: subject },
  ...(short ?? parts ?? partsOf(text)),
];
