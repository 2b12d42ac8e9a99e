import { groupsPath } from '#modules/groups/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { ways } from '../form.ts';
import { words } from '../words.ts';

export interface SittingFormPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  form: Form;
  /** A meeting that stands is changed; a new one says how its dates are made. */
  isNew: boolean;
  back: string;
}

/** When and where a group meets. */
export function SittingFormPage(props: SittingFormPageProps) {
  const { page, crumbs, form, isNew, back } = props;
  const t = words(page.lang).form;
  const title = isNew ? t.newTitle : t.changeTitle;
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={crumbs}
      current={groupsPath}
      form={form}
      head={<link rel="stylesheet" href={page.asset('src/browser/sitting.css')} />}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        <FormFrame page={page} form={form}>
          {!isNew && <input type="hidden" name="base" value={String(form.values.base ?? '')} />}
          <Field
            page={page}
            form={form}
            name="title"
            label={t.title}
            maxlength={120}
            width="full"
            lang={page.network.lang}
          />
          <When {...props} />
          <Where page={page} form={form} />
          {!isNew && <p class="hint">{t.changeHint}</p>}
          <p class="buttons">
            <Button>{isNew ? t.submit : t.save}</Button>
            <Button kind="quiet" href={page.href(back)}>
              {t.back}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

function When({ page, form, isNew }: SittingFormPageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  return (
    <>
      {isNew && (
        <Choices
          {...inForm}
          name="way"
          label={t.way}
          single
          choices={ways.map((value) => ({ value, label: t.ways[value], hint: t.wayHints[value] }))}
        />
      )}
      <div class="dated">
        <Field {...inForm} name="startsOn" type="date" label={isNew ? t.startsOnFirst : t.startsOn} />
        <div class="times">
          <Field {...inForm} name="startsAt" label={t.startsAt} hint={t.clockHint} width="short" />
          <Field {...inForm} name="endsAt" label={t.endsAt} hint={t.clockHintEnd} width="short" />
        </div>
      </div>
      {isNew && (
        <fieldset class="field rhythm">
          <legend>{t.rhythm}</legend>
          <div class="times">
            <Field {...inForm} name="months" label={t.months} width="year" inputmode="numeric" optional />
            <Field {...inForm} name="times" label={t.times} width="year" inputmode="numeric" optional />
          </div>
        </fieldset>
      )}
    </>
  );
}

function Where({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  return (
    <>
      <Field
        {...inForm}
        name="place"
        label={t.place}
        hint={t.placeHint}
        width="full"
        maxlength={200}
        lang={page.network.lang}
        optional
      />
      <Field
        {...inForm}
        name="onlineUrl"
        type="url"
        label={t.onlineUrl}
        hint={t.onlineUrlHint}
        width="full"
        optional
      />
      <Field
        {...inForm}
        name="quorum"
        label={t.quorum}
        hint={t.quorumHint}
        width="year"
        inputmode="numeric"
        optional
      />
      <Field {...inForm} name="proposalDays" label={t.proposalDays} width="year" inputmode="numeric" />
    </>
  );
}
