import { agendaPath, whenInWords } from '#modules/agenda/rules';
import {
  type Cancelled,
  newLink,
  registrationById,
  setToCall,
  type ToldBooking,
  tellOne,
  type Untold,
} from '#modules/registration';
import { linkPath, type Registration } from '#modules/registration/rules';
import type { Database } from '#platform/database/deed';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import type { Part } from '#platform/letters/parts';
import { type Mail, sendMail } from '#platform/mail/mail';
import { formatPhone } from '#platform/phone-words';
import { hashOf } from '#platform/secret-token';
import { calendarPart } from './calendar-part.ts';
import { words } from './words.ts';

/** A seat came free for her. The day before, or without a mailbox, somebody calls her as well. */
export async function tellPromoted(
  tx: Database,
  { registrationId, bookingIds, now }: { registrationId: string; bookingIds: readonly string[]; now: Date },
): Promise<void> {
  const registration = (await registrationById(tx, registrationId)) as Registration;
  const bookings = (await tellOne(tx, registration)).bookings.filter(({ id }) => bookingIds.includes(id));
  const isAtOnce = registration.phone !== null && bookings.some((one) => isSoon(one, now));
  if (!isWrittenTo(registration, bookings) || isAtOnce) await setToCall(tx, bookingIds, 'promoted');
  const t = words(registration.lang).letters.promoted;
  await write(tx, {
    registration,
    bookings,
    now,
    ...t,
    key: keyOf('promoted', bookings),
    withCalendar: true,
  });
}

/** Answers what she did herself, or says that the team did it, and why; who has no mailbox is told why by telephone. */
export async function tellCancelled(
  tx: Database,
  { registration, bookingIds, by, why, now }: Cancelled,
): Promise<void> {
  const bookings = (await tellOne(tx, registration)).bookings.filter(({ id }) => bookingIds.includes(id));
  if (!isWrittenTo(registration, bookings))
    return why === null ? undefined : setToCall(tx, bookingIds, 'unbooked');
  const t = words(registration.lang).letters;
  const text = by === 'self' ? t.cancelled : t.cancelledByTeam;
  await write(tx, { registration, bookings, now, ...text, why, withCalendar: true });
}

/** What became of the meetings that she has a seat in, or waits for; once per change, whoever tries again. */
export async function tellChanged(
  tx: Database,
  { registration, bookings }: { registration: Registration; bookings: readonly ToldBooking[] },
  now: Date,
): Promise<void> {
  const isWritten = isWrittenTo(registration, bookings);
  for (const one of bookings)
    if (!isWritten || (registration.phone !== null && isSoon(one, now)))
      await setToCall(tx, [one.id], one.untold ?? 'moved');
  if (!isWritten) return;
  const t = words(registration.lang).letters;
  const whats = new Set(bookings.map(({ untold }) => untold ?? 'moved'));
  const [what = 'moved'] = whats;
  const text = whats.size > 1 ? t.changed : t.meeting[what];
  const hasSeat = bookings.some(({ state }) => state === 'seat');
  await write(tx, {
    registration,
    bookings,
    now,
    ...text,
    changes: t.changes,
    key: keyOf('changed', bookings),
    withCalendar: hasSeat,
  });
}

/** The day before; never twice for the same meeting at the same time. */
export async function remind(
  tx: Database,
  registration: Registration,
  bookings: readonly ToldBooking[],
  now: Date,
) {
  const t = words(registration.lang).letters.reminder;
  if (!isWrittenTo(registration, bookings)) return setToCall(tx, idsOf(bookings), 'reminder');
  const [first] = bookings;
  const key = `${keyOf('reminder', bookings)}.${first?.startsAt.getTime()}`;
  await write(tx, { registration, bookings, now, ...t, key });
}

/** Within a day a mail may come too late, of where it was or where it is now. */
const isSoon = ({ startsAt, untoldFrom }: Pick<ToldBooking, 'startsAt' | 'untoldFrom'>, now: Date): boolean =>
  Math.min(startsAt.getTime(), (untoldFrom ?? startsAt).getTime()) - now.getTime() < dayMs;

/** Whether mail reaches her: the others are told by telephone. */
export const isWrittenTo = ({ email }: Registration, bookings: readonly ToldBooking[]): boolean =>
  email !== null && !bookings.some(({ isUnreachable }) => isUnreachable);

export const idsOf = (bookings: readonly ToldBooking[]): string[] => bookings.map(({ id }) => id);

/** She did not come: how to come again, and what comes next of hers. Whoever is not written to is to be called. */
export async function tellMissed(
  tx: Database,
  { bookingId, registrationId }: { bookingId: string; registrationId: string },
  now: Date,
): Promise<void> {
  const registration = await registrationById(tx, registrationId);
  if (!registration) return;
  const told = await tellOne(tx, registration);
  const bookings = told.bookings.filter(({ id }) => id === bookingId);
  if (!isWrittenTo(registration, bookings)) return setToCall(tx, [bookingId], 'missed');
  const next = told.bookings.filter(
    ({ state, status, startsAt }) => state !== 'cancelled' && status === 'planned' && startsAt > now,
  );
  const key = `registration.missed.${bookingId}`;
  await write(tx, { registration, bookings, now, ...words(registration.lang).letters.missed, key, next });
}

export interface Letter {
  registration: Registration;
  bookings: readonly ToldBooking[];
  now: Date;
  subject: (title: string, when: string) => string;
  says: string;
  /** In the words of the team. */
  why?: string | null;
  changes?: Changes;
  key?: string;
  /** What comes after a meeting that is over; whoever has nothing left is led to its page, which says when it is again. */
  next?: readonly ToldBooking[];
  withCalendar?: boolean;
}

async function write(tx: Database, letter: Letter): Promise<void> {
  const { registration, bookings, now } = letter;
  if (bookings.length === 0 || !isWrittenTo(registration, bookings)) return;
  await sendMail(tx, mailOf(tx, letter, await newLink(tx, registration.id, now)));
}

/** The mail that says it; her link in it is of this token. */
export function mailOf(db: Database, letter: Letter, token: string): Mail & { now: Date } {
  const { registration, bookings, now, withCalendar, key } = letter;
  const [first] = bookings as [ToldBooking];
  const { lang } = registration;
  const to = registration.email as string;
  const { zone } = first;
  return {
    to,
    lang,
    subject: letter.subject(first.title, whenInWords(lang, first, zone)),
    text: partsOf(db, letter, { zone, address: siteAddress(db, linkPath(token), lang) }),
    calendar: withCalendar ? calendarPart(db, bookings, { to, name: siteName(db), now }) : undefined,
    key,
    now,
  };
}

function partsOf(tx: Database, letter: Letter, { zone, address }: { zone: string; address: string }): Part[] {
  const { registration, bookings, says } = letter;
  const t = words(registration.lang).letters;
  const [first] = bookings as [ToldBooking];
  const where = [first.spaceName, first.place, first.address, first.communeName].filter(Boolean).join(', ');
  return [
    { plain: t.hello(registration.firstName) },
    says,
    ...(letter.why ? [t.why(letter.why)] : []),
    { title: first.title },
    { list: linesOf(registration.lang, bookings, { zone, changes: letter.changes ?? {} }) },
    ...(where ? [where] : []),
    ...nextOf(tx, letter, zone),
    { label: t.way, address },
    first.spacePhone
      ? t.orPhone(formatPhone(first.spacePhone), registration.number)
      : t.number(registration.number),
    siteName(tx),
  ].filter((part) => part !== '');
}

function nextOf(tx: Database, { registration: { lang }, bookings, next }: Letter, zone: string): Part[] {
  const t = words(lang).letters.missed;
  if (next === undefined) return [];
  const address = siteAddress(tx, `${agendaPath}/${bookings[0]?.number}`, lang);
  return next.length === 0
    ? [{ label: t.again, address }]
    : [t.next, { list: linesOf(lang, next, { zone, changes: {} }) }];
}

type Changes = Partial<Record<Untold, (when: string, before: string, reason: string) => string>>;

/** « mardi 24 novembre, 14 h – 16 h », with what became of it. */
function linesOf(
  lang: Lang,
  bookings: readonly ToldBooking[],
  { zone, changes }: { zone: string; changes: Changes },
): string[] {
  return bookings.map((one) => {
    const when = whenInWords(lang, one, zone);
    const change = one.untold && changes[one.untold];
    if (!change) return when;
    const length = one.endsAt.getTime() - one.startsAt.getTime();
    const from = one.untoldFrom ?? one.startsAt;
    const before = whenInWords(lang, { startsAt: from, endsAt: new Date(from.getTime() + length) }, zone);
    return change(when, before, one.reason ?? '');
  });
}

/** The same for the same bookings at the same state of their meetings. */
const keyOf = (what: string, bookings: readonly ToldBooking[]): string =>
  `registration.${what}.${hashOf(bookings.map(({ id, sequence }) => `${id}:${sequence}`).join(' '))}`;

const dayMs = 86_400_000;
