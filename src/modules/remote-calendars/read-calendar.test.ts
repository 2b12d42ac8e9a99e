import { expect, test } from 'vitest';
import { spansBetween } from '#modules/meetings/rules';
import { instantOf, wallClockOf } from '#platform/time';
import type { Around } from './as-series.ts';
import { readCalendar } from './read-calendar.ts';
import type { RemoteEvent } from './remote-event.ts';
import { calendar, event } from './testing.ts';

const zone = 'Europe/Paris';
const now = new Date('2026-11-24T09:12:00Z');
const around: Around = {
  zone,
  now,
  from: instantOf('2026-11-24T00:00', zone),
  to: instantOf('2027-12-29T00:00', zone),
};

async function read(text: string) {
  const came = await readCalendar(Buffer.from(text), around);
  if (came.refusal !== null) throw new Error(came.refusal);
  return came;
}

/** When an event meets, by the clocks of here: its first dates. */
function datesOf({ timing }: RemoteEvent, most = 4): string[] {
  const until = { from: around.from, to: around.to, most };
  return spansBetween(timing, zone, until).map(
    ({ startsAt, endsAt }) => `${wallClockOf(startsAt, zone)}/${wallClockOf(endsAt, zone).slice(11)}`,
  );
}

const allDates = (events: readonly RemoteEvent[]): string[] =>
  events.flatMap((one) => datesOf(one)).slice(0, 4);

const tuesdays = ['2026-12-01T14:00/16:00', '2026-12-08T14:00/16:00', '2026-12-15T14:00/16:00'];
const inParis = ['DTSTART;TZID=Europe/Paris:20261201T140000', 'DTEND;TZID=Europe/Paris:20261201T160000'];

const romance = [
  'BEGIN:VTIMEZONE',
  'TZID:Heure de chez nous',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

test.each<[name: string, text: string, dates: string[]]>([
  ['once, in our zone', calendar(event(...inParis)), tuesdays.slice(0, 1)],
  [
    'once, in UTC',
    calendar(event('DTSTART:20261201T130000Z', 'DTEND:20261201T150000Z')),
    tuesdays.slice(0, 1),
  ],
  [
    'floating, without any zone',
    calendar(event('DTSTART:20261201T140000', 'DTEND:20261201T160000')),
    tuesdays.slice(0, 1),
  ],
  [
    'in a zone of elsewhere',
    calendar(
      event('DTSTART;TZID=America/Toronto:20261201T080000', 'DTEND;TZID=America/Toronto:20261201T100000'),
    ),
    tuesdays.slice(0, 1),
  ],
  [
    'in a zone by the name that Outlook gives it',
    calendar(event('DTSTART;TZID="Romance Standard Time":20261201T140000', 'DURATION:PT2H')),
    tuesdays.slice(0, 1),
  ],
  [
    'in a zone with a path before its name',
    calendar(event('DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20261201T140000', 'DURATION:PT2H')),
    tuesdays.slice(0, 1),
  ],
  [
    'in a zone that only the calendar describes',
    calendar(
      romance,
      event(
        'DTSTART;TZID=Heure de chez nous:20260801T140000',
        'DURATION:PT2H',
        'RRULE:FREQ=MONTHLY;UNTIL=20270701T235959Z',
      ),
    ),
    ['2026-12-01T14:00/16:00', '2027-01-01T14:00/16:00', '2027-02-01T14:00/16:00', '2027-03-01T14:00/16:00'],
  ],
  [
    'in a zone that nobody knows: ours',
    calendar(event('DTSTART;TZID=Mars/Olympus:20261201T140000', 'DURATION:PT2H')),
    tuesdays.slice(0, 1),
  ],
  [
    'in a zone whose rule would never end',
    calendar(
      romance.replace('FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
      event('DTSTART;TZID=Heure de chez nous:20261201T140000', 'DURATION:PT2H'),
    ),
    tuesdays.slice(0, 1),
  ],
  ['without an end: an hour', calendar(event('DTSTART:20261201T140000')), ['2026-12-01T14:00/15:00']],
  [
    'that ends before it begins: an hour',
    calendar(event('DTSTART:20261201T140000', 'DTEND:20261201T100000')),
    ['2026-12-01T14:00/15:00'],
  ],
  ['on a whole day', calendar(event('DTSTART;VALUE=DATE:20261201')), ['2026-12-01T00:00/00:00']],
  [
    'over three days',
    calendar(event('DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20261207')),
    ['2026-12-04T00:00/00:00'],
  ],
  [
    'past midnight',
    calendar(event('DTSTART:20261204T200000', 'DTEND:20261205T020000')),
    ['2026-12-04T20:00/02:00'],
  ],
  ['each Tuesday, three times', calendar(event(...inParis, 'RRULE:FREQ=WEEKLY;COUNT=3')), tuesdays],
  [
    'each Tuesday until the third, by its instant in UTC',
    calendar(event(...inParis, 'RRULE:FREQ=WEEKLY;UNTIL=20261215T130000Z')),
    tuesdays,
  ],
  [
    'each Tuesday until the third, by its day',
    calendar(event(...inParis, 'RRULE:FREQ=WEEKLY;UNTIL=20261215')),
    tuesdays,
  ],
  [
    'each Tuesday until a minute before the third',
    calendar(event(...inParis, 'RRULE:FREQ=WEEKLY;UNTIL=20261215T125900Z')),
    tuesdays.slice(0, 2),
  ],
  [
    'each Tuesday but one',
    calendar(event(...inParis, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Paris:20261208T140000')),
    ['2026-12-01T14:00/16:00', '2026-12-15T14:00/16:00'],
  ],
  [
    'each Tuesday but one, which is said by its day',
    calendar(event(...inParis, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261208')),
    ['2026-12-01T14:00/16:00', '2026-12-15T14:00/16:00'],
  ],
  [
    'each week since ten years: from today on',
    calendar(event('DTSTART;TZID=Europe/Paris:20161129T140000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY')),
    ['2026-11-24T14:00/16:00', '2026-12-01T14:00/16:00', '2026-12-08T14:00/16:00', '2026-12-15T14:00/16:00'],
  ],
  [
    'once, and on two other dates',
    calendar(event(...inParis, 'RDATE;TZID=Europe/Paris:20261208T140000,20261215T140000')),
    tuesdays,
  ],
  [
    'each Tuesday in UTC, which winter moves: each date by itself',
    calendar(event('DTSTART:20270316T130000Z', 'DTEND:20270316T150000Z', 'RRULE:FREQ=WEEKLY;COUNT=3')),
    ['2027-03-16T14:00/16:00', '2027-03-23T14:00/16:00', '2027-03-30T15:00/17:00'],
  ],
  [
    'twice a day: each date by itself',
    calendar(event('DTSTART:20261201T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYHOUR=9,14;COUNT=3')),
    ['2026-12-01T09:00/10:00', '2026-12-01T14:00/15:00', '2026-12-02T09:00/10:00'],
  ],
  [
    'in the night when clocks go forward',
    calendar(
      event('DTSTART;TZID=Europe/Paris:20270321T023000', 'DURATION:PT1H30M', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    ),
    ['2027-03-21T02:30/04:00', '2027-03-28T03:30/04:00'],
  ],
  [
    'in the night when clocks go back',
    calendar(
      event('DTSTART;TZID=Europe/Paris:20271024T023000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    ),
    ['2027-10-24T02:30/03:30', '2027-10-31T02:30/03:30'],
  ],
  [
    'on the 29th of February, each year: the next one is beyond the horizon',
    calendar(event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY')),
    [],
  ],
  ['on a 29th of February that is none', calendar(event('DTSTART:20270229T140000')), []],
  [
    'on the 30th of February of each year, which never comes',
    calendar(event(...inParis, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')),
    [],
  ],
  ['what is over', calendar(event('DTSTART:20261101T140000', 'DTEND:20261101T160000')), []],
])('%s', async (_name, text, dates) => {
  expect(allDates((await read(text)).events)).toEqual(dates);
});

test.each([
  ['each second', 'RRULE:FREQ=SECONDLY', 'too_often'],
  ['each hour', 'RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30', 'too_often'],
  ['at each minute of the day', `RRULE:FREQ=DAILY;BYMINUTE=${[...Array(60).keys()].join()}`, 'too_often'],
  ['over fifteen days', 'DURATION:P15D', 'too_long'],
  ['privately', 'CLASS:PRIVATE', 'private'],
  ['by a rule of no language', 'RRULE:FREQ=PARFOIS', 'unreadable'],
])('what comes %s is left out, and says why', async (_name, line, why) => {
  const { events, left } = await read(calendar(event('DTSTART:20261201T140000', line)));
  expect([events, left.map((one) => one.why)]).toEqual([[], [why]]);
});

test('a moved date and a cancelled one are said beside their rule', async () => {
  const { events } = await read(
    calendar(
      event(...inParis, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event(
        'RECURRENCE-ID;TZID=Europe/Paris:20261208T140000',
        'DTSTART;TZID=Europe/Paris:20261209T100000',
        'DURATION:PT1H',
        'LOCATION:Salle des fêtes',
      ),
      event(
        'RECURRENCE-ID:20261215T130000Z',
        'DTSTART:20261215T130000Z',
        'DURATION:PT2H',
        'STATUS:CANCELLED',
      ),
    ),
  );
  expect(events).toHaveLength(1);
  expect(events[0]?.odd).toMatchObject([
    { plannedAt: '2026-12-08T13:00:00.000Z', startsAt: '2026-12-09T09:00:00.000Z', place: 'Salle des fêtes' },
    { plannedAt: '2026-12-15T13:00:00.000Z', isCancelled: true },
  ]);
});
