import type { Names, PlacedSpace } from '#modules/network/rules';
import type { Note } from '#modules/place-files/rules';
import { type Import, type ImportRow, totalOf } from '#modules/place-imports/rules';
import { type Decision, decisions } from '#modules/place-sources/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import { importPath, importsPath, sourcePath } from '../paths.ts';
import { words } from '../words.ts';
import { AllChoices } from './Choosing.tsx';
import { Columns } from './Columns.tsx';
import { ImportState } from './ImportState.tsx';
import { NextStep } from './NextStep.tsx';
import { Remarks } from './Remarks.tsx';
import { RowEntry } from './RowEntry.tsx';

export const rowsPerPage = 25;
export const notesPerKind = 5;

export interface ImportPageProps {
  page: Page;
  shown: Import;
  rows: readonly ImportRow[];
  /** The spaces that the lines speak of. */
  spaces: ReadonlyMap<string, PlacedSpace>;
  names: Names;
  /** Some of the remarks of the reading, of each kind. */
  notes: readonly (Note & { line: number })[];
  decision: Decision | null;
  current: number;
}

/** One file: what becomes of each of its lines, what to decide, what to do. */
export function ImportPage(props: ImportPageProps) {
  const { page, shown } = props;
  const t = words(page.lang);
  const crumbs = [{ href: importsPath, label: t.title }, { label: shown.fileName }];
  return (
    <StaffLayout page={page} title={shown.fileName} breadcrumb={crumbs} current={importsPath}>
      <div class="stack">
        <h1>{shown.fileName}</h1>
        <About page={page} shown={shown} />
        <NextStep page={page} shown={shown} />
        {shown.state === 'read' && shown.file !== null && <Columns page={page} shown={shown} />}
        <Remarks {...props} />
        {shown.counts.refused > 0 && <Download page={page} shown={shown} />}
        <Lines {...props} />
      </div>
    </StaffLayout>
  );
}

function About({ page, shown }: Pick<ImportPageProps, 'page' | 'shown'>) {
  const { lang } = page;
  const t = words(lang).one;
  const day = formatDateWithYear(lang, dateOf(shown.readAt, page.network.zone));
  return (
    <p class="meta">
      <ImportState lang={lang} state={shown.state} /> {t.lines(totalOf(shown.counts))}.{' '}
      {t.read(day, shown.byName)}{' '}
      <a href={page.href(sourcePath(shown.sourceId))}>{t.from(shown.sourceName)}</a>
    </p>
  );
}

function Lines(props: ImportPageProps) {
  const { page, shown, decision, rows, current } = props;
  const t = words(page.lang).one;
  const count = decision === null ? totalOf(shown.counts) : shown.counts[decision];
  const mayChooseAll = decision === 'duplicate' && shown.state !== 'undone' && shown.counts.waiting > 1;
  return (
    <section>
      <h2 class="unseen">{t.tabs}</h2>
      <Tabs label={t.tabs} tabs={tabsOf(props)} />
      {mayChooseAll && <AllChoices page={page} shown={shown} />}
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>
      ) : (
        <ol class="entries">
          {rows.map((row) => (
            <RowEntry {...props} row={row} />
          ))}
        </ol>
      )}
      <Pagination
        page={page}
        current={current}
        count={Math.ceil(count / rowsPerPage)}
        note={t.perPage(rowsPerPage)}
      />
    </section>
  );
}

function tabsOf({ page, shown, decision }: ImportPageProps) {
  const t = words(page.lang);
  const here = page.href(importPath(shown.id));
  const after = { read: {}, applied: t.decided, undone: t.wereDecided };
  const labels = { ...t.decisions, ...after[shown.state] };
  const kinds = decisions.filter((each) => shown.counts[each] > 0 || each === decision);
  return [
    { href: here, label: t.one.all, count: totalOf(shown.counts), isCurrent: decision === null },
    ...kinds.map((each) => ({
      href: `${here}?sort=${each}`,
      label: labels[each],
      count: shown.counts[each],
      isCurrent: each === decision,
    })),
  ];
}

function Download({ page, shown }: Pick<ImportPageProps, 'page' | 'shown'>) {
  const t = words(page.lang).one;
  return (
    <>
      <p>{t.downloadHint}</p>
      <p class="buttons">
        <Button kind="secondary" dense href={page.href(`${importPath(shown.id)}/refus.csv`)}>
          {t.download}
        </Button>
      </p>
    </>
  );
}
