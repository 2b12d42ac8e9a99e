import { groupsPath } from '#modules/groups/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { type OpenSitting, sittingCrumbs } from '../open-sitting.ts';
import { sittingPath } from '../paths.ts';
import { words } from '../words.ts';

/** Asked once, on a page of its own: everybody is told. */
export function CancelPage(props: OpenSitting & { page: Page; form: Form }) {
  const { page, sitting, form } = props;
  const t = words(page.lang).form;
  const crumbs = sittingCrumbs(page.lang, props, t.cancelIt);
  return (
    <StaffLayout page={page} title={t.cancelTitle} breadcrumb={crumbs} current={groupsPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.cancelTitle}</h1>
        <p>{t.cancelHint}</p>
        <FormFrame page={page} form={form}>
          <Field
            page={page}
            form={form}
            name="why"
            label={t.why}
            hint={t.whyHint}
            lines={3}
            width="full"
            lang={page.network.lang}
            optional
          />
          <p class="buttons">
            <Button kind="destructive">{t.cancelIt}</Button>
            <Button kind="quiet" href={page.href(sittingPath(sitting.id))}>
              {t.keep}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
