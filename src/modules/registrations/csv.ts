import type { Lang } from '#platform/i18n';
import { formatPhone } from '#platform/phone-words';
import { spreadsheetOf } from '#platform/table-files/spreadsheet';
import { dateOf, wallClockOf } from '#platform/time';
import type { ListedBooking } from './list-store.ts';
import { stateOf } from './state-words.ts';
import { words } from './words.ts';

/** The list as a file for a spreadsheet. What people need is for whoever holds the meeting: it is not in it. */
export function csvOf(
  lang: Lang,
  bookings: AsyncIterable<ListedBooking>,
  zone: string,
): AsyncIterable<Uint8Array> {
  const t = words(lang);
  const person = [t.csv.number, t.firstName, t.name, t.phone, t.email, t.remind, t.laptop];
  const head = [...person, t.workshop, t.space, t.csv.day, t.csv.time, t.state, t.tabs.appeler, t.registered];
  return spreadsheetOf(head, cellsOf());

  async function* cellsOf() {
    for await (const one of bookings) {
      const wall = wallClockOf(one.startsAt, zone);
      yield [
        one.number,
        one.firstName,
        one.name,
        one.phone && formatPhone(one.phone),
        one.email,
        t.reminders[one.remindBy],
        one.withLaptop ? t.csv.yes : t.csv.no,
        one.total === null ? one.title : `${one.title} (${one.ordinal}/${one.total})`,
        one.spaceName,
        wall.slice(0, 10),
        wall.slice(11, 16),
        stateOf(lang, one),
        one.toCall && t.calls[one.toCall],
        dateOf(one.registeredAt, zone),
      ];
    }
  }
}
