import type { Page } from '#platform/page';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { staffPath } from '../paths.ts';
import { words } from '../words.ts';

/** This machine lacks what composes a PDF; whoever installs it reads why. */
export function CannotComposePage({ page, why }: { page: Page; why: string }) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.cannot}
      breadcrumb={[{ href: staffPath, label: t.title }, { label: t.cannot }]}
    >
      <h1>{t.cannot}</h1>
      <Notice kind="failure">
        <span lang="fr">{why}</span>
      </Notice>
    </StaffLayout>
  );
}
