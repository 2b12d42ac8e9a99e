import { groupsPath } from '#modules/groups/rules';
import { type OpenSitting, sittingCrumbs } from '#modules/sittings';
import { sittingPath } from '#modules/sittings/rules';
import type { Form } from '#platform/forms/form';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import { longestText } from '../minutes.ts';
import { words } from '../words.ts';

/** The notes of a meeting, read again before they are proposed to its members. */
export function ProposePage(props: OpenSitting & { page: Page; lang: Lang; form: Form }) {
  const { page, lang, form, sitting } = props;
  const t = words(page.lang).propose;
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={sittingCrumbs(page.lang, props, t.title)}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <div class="stack">
        <p>{t.lead}</p>
        <p class="meta">{t.how}</p>
      </div>
      <FormFrame page={page} form={form}>
        <WrittenField
          page={page}
          form={form}
          name="text"
          label={t.text}
          lines={24}
          maxlength={longestText}
          lang={lang}
        />
        <p class="buttons">
          <Button>{t.submit}</Button>
          <Button kind="quiet" href={page.href(sittingPath(sitting.id))}>
            {t.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
