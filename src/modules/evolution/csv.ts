import type { Lang } from '#platform/i18n';
import { dateOf } from '#platform/time';
import type { Movement } from './movement-store.ts';
import { words } from './words.ts';

/** The list as a file (RFC 4180), with the mark by which spreadsheets know that it is UTF-8. */
export function csvOf(lang: Lang, movements: readonly Movement[], zone: string): string {
  const t = words(lang);
  const head = [t.csv.at, t.csv.kind, t.csv.name, t.csv.commune, t.csv.epci, t.csv.before];
  const rows = movements.map(({ at, kind, name, commune, epci, before }) => [
    dateOf(at, zone),
    t.kinds[kind],
    name,
    commune,
    epci ?? '',
    before ?? '',
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula is kept a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
