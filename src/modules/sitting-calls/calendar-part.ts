import type { Member } from '#modules/groups/rules';
import type { Sitting } from '#modules/sittings/rules';
import { utc } from '#platform/calendars/calendar';
import { line, textLine } from '#platform/calendars/content-line';
import { uidOf } from '#platform/calendars/uid';
import { type Located, schemaOf } from '#platform/database/deed';
import type { CalendarPart } from '#platform/mail/mail';
import type { Answer } from './call.ts';

export interface Invitation {
  sitting: Sitting & { startsAt: Date; endsAt: Date };
  /** It is taken out of the calendar. */
  isWithdrawn: boolean;
  to: { name: string; email: string; answer: Answer | null };
  organiser: Pick<Member, 'name' | 'email'> | undefined;
  /** What the entry says besides its title. */
  text: string;
  joinAddress: string | null;
  now: Date;
}

/** The meeting in the calendar of whoever is called (RFC 5546): an invitation, newer each time, or its end. */
export function calendarPart(db: Located, invitation: Invitation): CalendarPart {
  const { sitting, isWithdrawn, to, organiser, text, joinAddress, now } = invitation;
  const method = isWithdrawn ? 'CANCEL' : 'REQUEST';
  const ics = [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Maillage//Sittings//FR\r\n',
    line('METHOD', method),
    'BEGIN:VEVENT\r\n',
    line('UID', uidOf(sitting.id, schemaOf(db))),
    // Of two of one SEQUENCE, such as a call that is sent again, the later one holds.
    line('DTSTAMP', utc(now)),
    line('LAST-MODIFIED', utc(sitting.changedAt)),
    line('SEQUENCE', String(sitting.sequence)),
    line('DTSTART', utc(sitting.startsAt)),
    line('DTEND', utc(sitting.endsAt)),
    line('STATUS', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'),
    textLine('SUMMARY', sitting.title),
    text ? textLine('DESCRIPTION', text) : '',
    sitting.place ? textLine('LOCATION', sitting.place) : '',
    joinAddress ? line('CONFERENCE;VALUE=URI;FEATURE=VIDEO', joinAddress) : '',
    line(`ORGANIZER;CN=${quoted(organiser?.name ?? sitting.title)}`, `mailto:${organiser?.email ?? nobody}`),
    // One answers by the links of the letter: an answer of a calendar program would reach the organiser alone.
    line(
      `ATTENDEE;CN=${quoted(to.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=${standingOf(to.answer)};RSVP=FALSE`,
      `mailto:${to.email}`,
    ),
    'END:VEVENT\r\nEND:VCALENDAR\r\n',
  ].join('');
  return { method, ics };
}

/** An organiser must be named, even one who has no mailbox. */
const nobody = 'nobody@localhost.invalid';

const standings = {
  there: 'ACCEPTED',
  remote: 'ACCEPTED',
  excused: 'DECLINED',
  deputy: 'DELEGATED',
} as const;

const standingOf = (answer: Answer | null): string => (answer ? standings[answer] : 'NEEDS-ACTION');

const quoted = (text: string): string => `"${text.replace(/["\r\n]/g, ' ')}"`;
