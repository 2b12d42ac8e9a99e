import { expect, test } from 'vitest';
import { instantOf } from '#platform/time';
import type { Around } from './as-series.ts';
import { readCalendar } from './read-calendar.ts';
import { calendar, event } from './testing.ts';

const zone = 'Europe/Paris';
const now = new Date('2026-11-24T09:12:00Z');
const around: Around = {
  zone,
  now,
  from: instantOf('2026-11-24T00:00', zone),
  to: instantOf('2027-12-29T00:00', zone),
};

const inParis = ['DTSTART;TZID=Europe/Paris:20261201T140000', 'DTEND;TZID=Europe/Paris:20261201T160000'];

async function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const came = await readCalendar(bytes, around);
  if (came.refusal !== null) throw new Error(came.refusal);
  return came;
}

test('the same event twice is one, the newest; a date whose event is not there stands alone', async () => {
  const { events } = await read(
    calendar(
      event(...inParis, 'SEQUENCE:2', 'LOCATION:Ici'),
      event(...inParis, 'SEQUENCE:1', 'LOCATION:Là'),
      event('RECURRENCE-ID:20261222T130000Z', 'DTSTART:20261222T130000Z').replace('fete@', 'perdue@'),
    ),
  );
  expect(events.map(({ key, words }) => [key, words.place])).toEqual([
    ['fete@gramat.example', 'Ici'],
    ['perdue@gramat.example 2026-12-22T13:00:00.000Z', null],
  ]);
});

test('words come without tags, escapes nor what our pages refuse, and no longer than they may be', async () => {
  const { name, events } = await read(
    calendar(
      event(
        ...inParis,
        'DESCRIPTION:<p>Entrée libre\\, goûter &amp\\; jeux</p><script>alert(1)</script>',
        `LOCATION:${'Salle '.repeat(60)}`,
        'URL:https://gramat.example/fete',
        'ORGANIZER;CN=Marie Durand:mailto:marie@gramat.example',
      ).replace('Fête du livre', `Fête ${'x'.repeat(300)}`),
    ),
  );
  expect(name).toBe('Ville de Gramat');
  const { title, description, place } = events[0]?.words ?? { title: '' };
  expect(description).toBe('Entrée libre, goûter & jeux\n\nhttps://gramat.example/fete');
  expect([title.length, place?.length]).toEqual([120, 200]);
  expect(JSON.stringify(events)).not.toContain('marie');
  const { events: other } = await read(
    calendar(event(...inParis, 'DESCRIPTION:Apportez le 2 69 05 49 588 157 80')),
  );
  expect(other[0]?.words.description).toBeNull();
});

test('what an old program wrote in its own letters is read as well', async () => {
  const { events } = await read(Buffer.from(calendar(event(...inParis)), 'latin1'));
  expect(events[0]?.words.title).toBe('Fête du livre');
});

test('one event that cannot be read spoils no other', async () => {
  const bad = 'BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Sans deux-points\r\nDTSTART 20261201\r\nEND:VEVENT';
  const { events, left } = await read(calendar(bad, event(...inParis), event('DTSTART:demain')));
  expect([events.length, left]).toEqual([
    1,
    [
      { title: 'Sans deux-points', why: 'unreadable' },
      { title: 'Fête du livre', why: 'unreadable' },
    ],
  ]);
});

test.each([
  ['a web page', '<!DOCTYPE html><html><body>Agenda</body></html>', 'not_calendar'],
  ['nothing', '', 'not_calendar'],
  ['a calendar cut in the middle', calendar(event(...inParis), event(...inParis)).slice(0, -90), 'cut'],
  ['eleven megabytes', calendar('X'.repeat(11 * 1024 * 1024)), 'large'],
])('%s is refused whole', async (_name, text, refusal) => {
  expect(await readCalendar(Buffer.from(text), around)).toEqual({ refusal });
});

test('ten megabytes are read to their end: the thousand that come first are taken', async () => {
  const filler = `DESCRIPTION:${'Une longue description. '.repeat(16)}`;
  const events = Array.from({ length: 20_000 }, (_, index) =>
    event(`DTSTART:2027${String((index % 12) + 1).padStart(2, '0')}10T140000`, filler).replace(
      'fete@',
      `fete-${index}@`,
    ),
  );
  const text = calendar(...events);
  expect(text.length).toBeGreaterThan(9 * 1024 * 1024);
  const { events: came, left } = await read(text);
  expect([came.length, left.length]).toEqual([1000, 19_000]);
  expect(came.every(({ timing }) => timing.startsOn === '2027-01-10')).toBe(true);
}, 60_000);
