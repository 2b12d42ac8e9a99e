import type { Import } from '#modules/place-imports/rules';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type Column, Table } from '#ui/Table';
import { importPath } from '../paths.ts';
import { words } from '../words.ts';
import { ImportState } from './ImportState.tsx';

interface PastImportsProps {
  page: Page;
  imports: readonly Import[];
  count: number;
}

/** The files that were read, the latest first, with what came of them. */
export function PastImports({ page, imports, count }: PastImportsProps) {
  const { lang } = page;
  const t = words(lang).past;
  const nb = (value: number): string => formatNumber(lang, value);
  const columns: Column<Import>[] = [
    { head: t.file, cell: ({ id, fileName }) => <a href={page.href(importPath(id))}>{fileName}</a> },
    {
      head: t.when,
      cell: ({ readAt }) => formatDateWithYear(lang, dateOf(readAt, page.network.zone)),
      phone: 'named',
    },
    { head: t.state, cell: ({ state }) => <ImportState lang={lang} state={state} />, phone: 'alone' },
    {
      head: t.entered,
      cell: ({ state, counts }) => (state === 'read' ? t.toEnter(counts.create) : nb(counts.create)),
      numeric: true,
      phone: 'named',
    },
    {
      head: t.changed,
      cell: ({ state, counts }) => (state === 'read' ? t.toUpdate(counts.update) : nb(counts.update)),
      numeric: true,
      phone: 'named',
    },
    { head: t.waiting, cell: ({ counts }) => nb(counts.waiting), numeric: true, phone: 'named' },
  ];
  return <Table caption={t.caption(count)} columns={columns} rows={imports} />;
}
