import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { staffPath } from '../paths.ts';
import { words } from '../words.ts';

/** A page about the edition that is prepared, while none is. */
export function NoEditionPage({ page, title, current }: { page: Page; title: string; current: string }) {
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={title} current={current}>
      <h1>{title}</h1>
      <EmptyState title={t.none} actions={<Button href={page.href(staffPath)}>{t.beginTitle}</Button>}>
        {t.noneWhy}
      </EmptyState>
    </StaffLayout>
  );
}
