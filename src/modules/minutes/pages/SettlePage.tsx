import { groupsPath } from '#modules/groups/rules';
import { sittingCrumbs } from '#modules/sittings';
import type { Form } from '#platform/forms/form';
import { inQuotes } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Difference } from '#ui/Difference';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { type Amendment, longestWhy } from '../minutes.ts';
import type { OpenMinutes } from '../open-minutes.ts';
import { minutesPath } from '../paths.ts';
import { words } from '../words.ts';

export interface SettlePageProps extends OpenMinutes {
  page: Page;
  form: Form;
  amendment: Amendment;
}

/** One change that a member asks for, and what is answered to it. */
export function SettlePage(props: SettlePageProps) {
  const { page, form, sitting, amendment } = props;
  const t = words(page.lang).amendments;
  const title = t.by(amendment.personName);
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={sittingCrumbs(page.lang, props, title)}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      {amendment.why && <p>{inQuotes(page.lang, amendment.why)}</p>}
      <div class="stack">
        <Difference page={page} before={amendment.before} after={amendment.text} />
      </div>
      <FormFrame page={page} form={form}>
        <Field
          page={page}
          form={form}
          name="answer"
          label={t.answer}
          maxlength={longestWhy}
          width="full"
          optional
        />
        <p class="buttons">
          <Button name="act" value="take">
            {t.take}
          </Button>
          <Button kind="secondary" name="act" value="leave">
            {t.leave}
          </Button>
          <Button kind="quiet" href={page.href(minutesPath(sitting.id))}>
            {words(page.lang).propose.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
