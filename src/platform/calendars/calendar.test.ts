import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarText } from './calendar.ts';
import { line, textLine } from './content-line.ts';
import { zoneBlock } from './zone-block.ts';

const event: CalendarEvent = {
  uid: '0197-1@lot.maillage',
  sequence: 2,
  createdAt: new Date('2026-11-01T08:00:00Z'),
  changedAt: new Date('2026-11-24T09:12:30Z'),
  startsAt: '2026-12-01T14:00',
  endsAt: '2026-12-01T16:00',
  isCancelled: false,
  title: 'Créer, ranger; « trier »',
  text: 'Première ligne\nC:\\Documents',
};
const said = { name: 'Agenda', description: 'Les ateliers', zone: 'Europe/Paris' };
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text));

test('a calendar without any event still says its zone, since one with nothing in it is invalid', () => {
  const calendar = parsed(calendarText({ ...said, events: [] }));
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(calendar.getFirstPropertyValue('name')).toBe('Agenda');
});

test('what is written is read again: signs of the format, line ends, accents', () => {
  const text = calendarText({ ...said, events: [event] });
  expect(text.split('\r\n').every((each) => Buffer.byteLength(each) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const read = new ICAL.Event(parsed(text).getFirstSubcomponent('vevent') ?? undefined);
  expect([read.summary, read.description]).toEqual([event.title, event.text]);
  expect(text).toContain('DTSTAMP:20261124T091230Z\r\n');
  expect(text).toContain('DTSTART;TZID=Europe/Paris:20261201T140000\r\n');
});

test('a line goes on after 75 octets, never in the middle of a character', () => {
  const folded = textLine('SUMMARY', 'é'.repeat(100));
  expect(folded.split('\r\n ').map((each) => Buffer.byteLength(each.trim()))).toEqual([74, 74, 60]);
  expect(line('X', 'y'.repeat(73))).toHaveLength(77);
  expect(textLine('SUMMARY', 'a\u0000b\u0007c\r\nd')).toBe('SUMMARY:abc\\nd\r\n');
});

describe('the clocks of a zone come in the one form that Outlook reads', () => {
  test.each([
    ['Europe/Paris', ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']],
    ['America/Miquelon', ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']],
    ['America/Guadeloupe', []],
    ['America/Martinique', []],
    ['America/Cayenne', []],
    ['Indian/Reunion', []],
    ['Indian/Mayotte', []],
    ['Pacific/Noumea', []],
    ['Pacific/Tahiti', []],
    ['Pacific/Wallis', []],
  ])('%s', (zone, rules) => {
    const block = zoneBlock(zone);
    expect(block).toContain(`TZID:${zone}\r\n`);
    expect(block.match(/DTSTART:(\d{4})/g)?.every((start) => start === 'DTSTART:1970')).toBe(true);
    expect(block.match(/BYMONTH.*/g)?.map((rule) => rule.trim()) ?? []).toEqual(rules);
    expect(block.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a zone that nobody knows is a fault, not a calendar that lies', () => {
    expect(() => zoneBlock('Europe/Nulle-Part')).toThrow(/Nulle-Part/);
  });
});

test('an hour that clocks show twice in a night is written in UTC', () => {
  const at = (hour: string) => new Date(`2026-10-25T${hour}:30:00Z`);
  const text = calendarText({ ...said, events: [{ ...event, startsAt: at('00'), endsAt: at('01') }] });
  expect(text).toContain('DTSTART:20261025T003000Z\r\n');
  expect(text).toContain('DTEND:20261025T013000Z\r\n');
});
