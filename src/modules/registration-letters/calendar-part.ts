import { sequenceOf } from '#modules/meetings/rules';
import type { ToldBooking } from '#modules/registration';
import { utc } from '#platform/calendars/calendar';
import { line, textLine } from '#platform/calendars/content-line';
import { uidOf } from '#platform/calendars/uid';
import { type Located, schemaOf } from '#platform/database/deed';
import type { CalendarPart } from '#platform/mail/mail';

/**
 * What a calendar program does with the meetings of a mail (RFC 5546). One is an invitation, or its end; several at once
 * can only be published, since an invitation is about one event.
 */
export function calendarPart(
  db: Located,
  bookings: readonly ToldBooking[],
  { to, name, now }: { to: string; name: string; now: Date },
): CalendarPart | undefined {
  const [first] = bookings;
  if (!first) return undefined;
  const isOver = (one: ToldBooking): boolean => one.state === 'cancelled' || one.status === 'cancelled';
  const method = bookings.length > 1 ? 'PUBLISH' : isOver(first) ? 'CANCEL' : 'REQUEST';
  const events = bookings.map((one) =>
    [
      'BEGIN:VEVENT\r\n',
      line('UID', uidOf(one.isOnce ? one.seriesId : one.meetingId, schemaOf(db))),
      // Of two that say the same version of a meeting, her registration and its end, the later one holds (RFC 5546 §2.1.5).
      line('DTSTAMP', utc(now)),
      line('LAST-MODIFIED', utc(one.meetingChangedAt)),
      line('SEQUENCE', String(sequenceOf({ sequence: one.seriesSequence }, one))),
      line('DTSTART', utc(one.startsAt)),
      line('DTEND', utc(one.endsAt)),
      line('STATUS', isOver(one) ? 'CANCELLED' : 'CONFIRMED'),
      textLine('SUMMARY', one.title),
      placeOf(one) ? textLine('LOCATION', placeOf(one)) : '',
      line(`ORGANIZER;CN=${quoted(one.spaceName ?? name)}`, `mailto:${one.spaceEmail ?? nobody}`),
      // What is published is told to nobody in particular (RFC 5546 §3.2.1).
      method === 'PUBLISH'
        ? ''
        : line('ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE', `mailto:${to}`),
      'END:VEVENT\r\n',
    ].join(''),
  );
  const ics = [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Maillage//Registration//FR\r\n',
    line('METHOD', method),
    ...events,
    'END:VCALENDAR\r\n',
  ].join('');
  return { method, ics };
}

/** An organiser must be named, even one who has no mailbox. */
const nobody = 'nobody@localhost.invalid';

const placeOf = ({ spaceName, place, address, communeName }: ToldBooking): string =>
  [spaceName, place, address, communeName].filter(Boolean).join(', ');

const quoted = (text: string): string => `"${text.replace(/["\r\n]/g, ' ')}"`;
