import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { donePath, listPath, undoPath } from '../kind.ts';
import type { Merging } from '../store.ts';
import { words } from '../words.ts';
import { becameOne, doneCrumbs } from './DonePage.tsx';

interface UndoPageProps {
  page: Page;
  merging: Merging;
  form: Form;
}

/** What giving back will do, before it is done. */
export function UndoPage({ page, merging, form }: UndoPageProps) {
  const t = words(page.lang);
  const { mergedBy, mergedAt, undoneAt, undoneBy } = merging;
  return (
    <StaffLayout page={page} title={t.undoTitle} breadcrumb={doneCrumbs(page)} current={listPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.undoTitle}</h1>
        <p>
          {becameOne(page, merging)}. {t.by(mergedBy, momentText(page, mergedAt))}.
        </p>
        {undoneAt ? (
          <p class="lead">{t.undoneBy(undoneBy ?? '', momentText(page, undoneAt))}.</p>
        ) : (
          <>
            <p class="lead">{t.undoLead}</p>
            {merging.shutAccount && <p>{t.undoAccount}</p>}
          </>
        )}
        <FormFrame page={page} form={form} action={undoPath(merging.id)}>
          <p class="buttons">
            {!undoneAt && <Button>{t.undo}</Button>}
            <Button kind="quiet" href={page.href(donePath)}>
              {t.back}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
