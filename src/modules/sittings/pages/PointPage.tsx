import { groupsPath } from '#modules/groups/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import { type OpenSitting, sittingCrumbs } from '../open-sitting.ts';
import type { Point } from '../order-of-business.ts';
import { pointPath, sittingPath } from '../paths.ts';
import { words } from '../words.ts';

export interface PointPageProps extends OpenSitting {
  page: Page;
  form: Form;
  /** The one that is changed; null for one that is new. */
  point: Point | null;
  documents: readonly { id: string; title: string }[];
}

/** What a point says; a member proposes it, whoever steers gives it its place. */
export function PointPage(props: PointPageProps) {
  const { page, sitting, maySteer, form, point } = props;
  const t = words(page.lang).point;
  const path = point ? pointPath(sitting.id, point.id) : sittingPath(sitting.id, 'points', 'nouveau');
  const title = point ? t.changeTitle : maySteer ? t.addTitle : t.proposeTitle;
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={sittingCrumbs(page.lang, props, title)}
      current={groupsPath}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        <FormFrame page={page} form={form} action={path}>
          {point && <input type="hidden" name="base" value={String(form.values.base ?? '')} />}
          <Said {...props} />
          <p class="buttons">
            <Button>{point ? t.save : maySteer ? t.add : t.propose}</Button>
            <Button kind="quiet" href={page.href(sittingPath(sitting.id))}>
              {t.back}
            </Button>
          </p>
        </FormFrame>
        {point && point.begunAt === null && (
          <FormFrame page={page} action={pointPath(sitting.id, point.id, 'retirer')}>
            <Button kind="destructive">{t.remove}</Button>
          </FormFrame>
        )}
      </div>
    </StaffLayout>
  );
}

function Said({ page, form, point, documents }: PointPageProps) {
  const t = words(page.lang).point;
  const inForm = { page, form };
  const written = { ...inForm, lang: page.network.lang };
  return (
    <>
      <Field {...written} name="title" label={t.title} hint={t.titleHint} maxlength={160} width="full" />
      <Field {...inForm} name="minutes" label={t.minutes} width="year" inputmode="numeric" optional />
      <Field {...written} name="presenter" label={t.presenter} maxlength={120} optional />
      {point?.rank && <Field {...inForm} name="rank" label={t.rank} width="year" inputmode="numeric" />}
      <WrittenField {...written} name="body" label={t.body} hint={t.bodyHint} lines={7} optional />
      {documents.length > 0 && (
        <Choices
          {...inForm}
          name="documents"
          label={t.documents}
          hint={t.documentsHint}
          choices={documents.map(({ id, title }) => ({
            value: id,
            label: <span lang={page.network.lang}>{title}</span>,
          }))}
          optional
        />
      )}
    </>
  );
}
