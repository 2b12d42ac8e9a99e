import { lowered } from '#platform/letter-case';
import { formatPhone } from '#platform/phone-words';
import { inGsm, placesOf } from './gsm.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

/** Two messages that a telephone joins: 153 characters each. */
const mostPlaces = 306;

/** The sheet as a text message: all of it, or as much as two messages hold. */
export function smsOf(sheet: Sheet): string {
  const { space, referral } = sheet;
  const t = words(referral.langue).sms;
  const address = `${space.address}, ${space.postalCode} ${space.communeName}.`;
  const where = `${space.name}, ${address}`;
  const call = space.phone && t.phone(formatPhone(space.phone));
  const walkIn = t.walkIn[space.walkIn ?? 'unknown'][space.phone ? 'phone' : 'ask'];
  const bring = sheet.bring.length > 0 ? t.bring(sheet.bring.join(', ')) : null;
  const sender = t.sender(referral.service, formatPhone(referral.telephone));
  const open = (days: number) => openInWords(sheet, days);
  return firstThatFits([
    [where, call, open(3), walkIn, bring, sender, space.gettingThere],
    [where, call, open(3), walkIn, bring, sender],
    [where, call, open(2), walkIn, bring, sender],
    [where, call, open(1), walkIn, bring, sender],
    [where, call, open(1), walkIn, bring],
    [where, call, open(2), walkIn, sender],
    [where, call, open(2), walkIn],
    [where, call, open(1), walkIn],
    // A name that leaves no room is left out: the address and the telephone lead there.
    [address, call, open(1), walkIn, bring],
    [address, call, open(1), walkIn],
    [address, call, walkIn],
  ]);
}

/** The first, or the last one cut after a word. */
function firstThatFits(texts: readonly (readonly (string | null)[])[]): string {
  const written = texts.map((parts) => inGsm(parts.filter(Boolean).join(' ')).replace(/\s+/g, ' '));
  return written.find((text) => placesOf(text) <= mostPlaces) ?? cut(written.at(-1) ?? '');
}

function cut(text: string): string {
  let short = text;
  while (placesOf(short) > mostPlaces - 3) short = short.replace(/\s*\S+\s*$/, '');
  return `${short}...`;
}

/** « Ouvert vendredi 27 9h-12h, 14h-18h ; lundi 30 14h-17h. »: the next days on which one may come. */
function openInWords({ days, referral }: Sheet, count: number): string | null {
  const open = days.filter(({ isOpen }) => isOpen).slice(0, count);
  if (open.length === 0) return null;
  const t = words(referral.langue).sms;
  const said = open.map(
    ({ weekday, date, hours }) => `${t.day(weekday, Number(date.slice(8)))} ${lowered(closeUp(hours))}`,
  );
  return t.open(said.join(' ; '));
}

/** « 9 h – 12 h 30 » in as few characters as it may be read: 9h-12h30. */
const closeUp = (hours: string): string =>
  hours.replace(/(\d)\s?h(?:\s(\d\d))?/g, '$1h$2').replace(/\s?–\u2060?\s?/g, '-');
