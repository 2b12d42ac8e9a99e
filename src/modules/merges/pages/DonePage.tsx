import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { donePath, listPath, undoPath } from '../kind.ts';
import type { Merging } from '../store.ts';
import { words } from '../words.ts';

interface DonePageProps {
  page: Page;
  mergings: readonly Merging[];
  number: number;
  hasMore: boolean;
}

/** What was made one, and how to go back. */
export function DonePage({ page, mergings, number, hasMore }: DonePageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.doneTitle}
      breadcrumb={[{ href: listPath, label: t.title }, { label: t.doneTitle }]}
      current={listPath}
    >
      <h1>{t.doneTitle}</h1>
      <p class="lead">{t.doneLead}</p>
      {mergings.length === 0 ? (
        <EmptyState title={t.doneNone}>{t.doneNoneWhy}</EmptyState>
      ) : (
        <ul class="entries">
          {mergings.map((merging) => (
            <Line page={page} merging={merging} />
          ))}
        </ul>
      )}
      <Pagination page={page} current={number} count={hasMore ? number + 1 : number} />
    </StaffLayout>
  );
}

function Line({ page, merging }: { page: Page; merging: Merging }) {
  const t = words(page.lang);
  const title = becameOne(page, merging);
  return (
    <li class="entry stack">
      <h2>{title}</h2>
      <p class="meta">
        {t.kindsOfOne[merging.kind]}. {t.by(merging.mergedBy, momentText(page, merging.mergedAt))}.
      </p>
      {merging.undoneAt ? (
        <p>{t.undoneBy(merging.undoneBy ?? '', momentText(page, merging.undoneAt))}.</p>
      ) : (
        <p class="buttons">
          <Button dense kind="secondary" href={page.href(undoPath(merging.id))}>
            <span>
              {t.undo}
              <span class="unseen">, {title}</span>
            </span>
          </Button>
        </p>
      )}
    </li>
  );
}

export const becameOne = ({ lang }: Page, { goneName, keptName }: Merging): string => {
  const t = words(lang);
  return t.becameOne(goneName || t.somebody, keptName || t.somebody);
};

export const doneCrumbs = (page: Page) => {
  const t = words(page.lang);
  return [{ href: listPath, label: t.title }, { href: donePath, label: t.doneTitle }, { label: t.undoTitle }];
};
