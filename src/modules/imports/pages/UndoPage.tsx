import type { Import } from '#modules/place-imports/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { importPath, importsPath } from '../paths.ts';
import { words } from '../words.ts';

/** What undoing will do, before it does it. */
export function UndoPage({ page, shown, form }: { page: Page; shown: Import; form: Form }) {
  const t = words(page.lang);
  const home = importPath(shown.id);
  const crumbs = [
    { href: importsPath, label: t.title },
    { href: home, label: shown.fileName },
    { label: t.one.undoTitle },
  ];
  return (
    <StaffLayout page={page} title={t.one.undoTitle} breadcrumb={crumbs} current={importsPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.one.undoTitle}</h1>
        <p class="lead">{t.one.undoLead(shown.fileName)}</p>
        <ul>
          {t.one.undoWhat.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <FormFrame page={page} form={form} action={`${home}/annuler`}>
          <p class="buttons">
            <Button kind="destructive">{t.one.undo}</Button>
            <Button kind="quiet" href={page.href(home)}>
              {t.one.cancel}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
