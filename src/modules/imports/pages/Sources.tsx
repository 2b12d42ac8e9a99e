import type { ImportSource } from '#modules/place-sources/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type Column, Table } from '#ui/Table';
import { sourcePath } from '../paths.ts';
import { words } from '../words.ts';

/** Where places come from, and how often each is read again. */
export function Sources({ page, sources }: { page: Page; sources: readonly ImportSource[] }) {
  const { lang } = page;
  const t = words(lang).sources;
  const columns: Column<ImportSource>[] = [
    { head: t.name, cell: ({ id, name }) => <a href={page.href(sourcePath(id))}>{name}</a> },
    { head: t.rhythm, cell: ({ schedule }) => t.rhythms[schedule ?? 'byHand'], phone: 'named' },
    {
      head: t.looked,
      cell: ({ lookedAt }) =>
        lookedAt ? formatDateWithYear(lang, dateOf(lookedAt, page.network.zone)) : t.never,
      phone: 'named',
    },
  ];
  return (
    <section class="rule">
      <h2>{t.title}</h2>
      <Table caption={t.caption} columns={columns} rows={sources} />
    </section>
  );
}
