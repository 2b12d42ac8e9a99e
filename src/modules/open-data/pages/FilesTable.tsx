import { formatNumber, type Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Table } from '#ui/Table';
import { fileHref } from '../file.ts';
import { openFiles, spreadsheet } from '../files.ts';
import type { Messages } from '../messages.fr.ts';
import type { Sample } from '../sizes.ts';
import { words } from '../words.ts';

const shown = [spreadsheet, ...openFiles];

/** The files, what each is for and what it weighs; then how to have a part of the list only. */
export function FilesTable({ page, sample, day }: { page: Page; sample: Sample; day: string | null }) {
  const t = words(page.lang).files;
  const weight = (bytes: number) => {
    const size = sizeInWords(t, page.lang, bytes);
    return sample.isEstimated ? t.about(size) : size;
  };
  return (
    <>
      <Table
        caption={t.caption(t.spaces(sample.spaces), day)}
        columns={[
          { head: t.file, cell: (file) => <a href={fileHref(page, file)}>{t.names[file.name].name}</a> },
          { head: t.use, cell: ({ name }) => t.names[name].use, phone: 'alone' },
          { head: t.size, cell: ({ name }) => weight(sample.bytes[name]), numeric: true },
        ]}
        rows={shown}
      />
      {page.demonstration && <p class="meta">{t.fictitious}</p>}
      <p>
        <b>{t.part}</b> {t.partHow} <a href={page.href('/annuaire')}>{t.partLink}</a>
      </p>
    </>
  );
}

function sizeInWords(t: Messages['files'], lang: Lang, bytes: number): string {
  if (bytes < 1_000_000) return t.kilobytes(formatNumber(lang, Math.max(1, Math.round(bytes / 1000))));
  return t.megabytes(formatNumber(lang, Math.round(bytes / 100_000) / 10));
}
