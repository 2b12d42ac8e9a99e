import type { Lang } from '#platform/i18n';
import { spreadsheetOf } from '#platform/table-files/spreadsheet';
import { dateOf } from '#platform/time';
import type { Movement } from './movement-store.ts';
import { words } from './words.ts';

/** The list as a file for a spreadsheet, whatever its length. */
export function csvOf(
  lang: Lang,
  movements: AsyncIterable<Movement>,
  zone: string,
): AsyncIterable<Uint8Array> {
  const t = words(lang);
  const head = [t.csv.at, t.csv.kind, t.csv.name, t.csv.commune, t.csv.epci, t.csv.before];
  return spreadsheetOf(head, cellsOf());

  async function* cellsOf() {
    for await (const { at, kind, name, commune, epci, before } of movements)
      yield [dateOf(at, zone), t.kinds[kind], name, commune, epci, before];
  }
}
