import type { Lang } from '#platform/i18n';
import type { Compared } from './figures.ts';
import type { TableName } from './paths.ts';
import type { Read } from './read.ts';
import { words } from './words.ts';

type Row = readonly (string | number | null)[];

/** A table of an indicator as a file says it: the same figures as on the page, masked alike. */
export function rowsOf(lang: Lang, table: TableName, { indicator, figures }: Read): Row[] {
  const t = words(lang);
  const isCompared = figures.span.before !== null;
  const cells = ({ now, before }: Compared) => [now ?? t.masked, ...(isCompared ? [before ?? t.masked] : [])];
  const head = { mois: t.month, territoires: t.grouping, details: indicator.kinds?.title[lang] ?? '' }[table];
  const rows: Record<TableName, () => Row[]> = {
    mois: () => figures.months.map((one) => [one.month.slice(0, 7), ...cells(one)]),
    territoires: () => figures.areas.map((one) => [one.name, ...cells(one)]),
    details: () =>
      figures.kinds.map((one) => [indicator.kinds?.name(lang, one.key) ?? one.key, ...cells(one)]),
  };
  return [[head, t.thisYear, ...(isCompared ? [t.lastYear] : [])], ...rows[table]()];
}
