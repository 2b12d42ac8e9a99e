import { completeness, type PlacedSpace } from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { mayFollow, type StepName, steps } from '../change-status.ts';
import { spaceCrumbs } from '../space-path.ts';
import { words } from '../words.ts';
import { SpaceState } from './SpaceState.tsx';

export interface StepPageProps {
  page: Page;
  space: PlacedSpace;
  step: StepName;
  form: Form;
}

/** One step of a space's state: what follows from it is said before it is done. */
export function StepPage(props: StepPageProps) {
  const { page, space, step, form } = props;
  const t = words(page.lang).status;
  const { title } = t.steps[step];
  return (
    <StaffLayout
      page={page}
      title={`${title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, title)}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        <p>
          {space.name}, {t.now} <SpaceState lang={page.lang} status={space.status} />
        </p>
        {mayFollow(space.status, step) ? <Question {...props} /> : <Done {...props} />}
      </div>
    </StaffLayout>
  );
}

function Question({ page, space, step, form }: StepPageProps) {
  const t = words(page.lang).status;
  const { percent } = completeness(space);
  const isPublishing = steps[step].to === 'published';
  return (
    <>
      <p class="lead">{t.steps[step].follows}</p>
      {isPublishing && percent < 100 && <Notice>{t.incomplete(percent)}</Notice>}
      <FormFrame page={page} form={form}>
        {step === 'fermer' && (
          <Field
            page={page}
            form={form}
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            lines={3}
            maxlength={500}
            optional
          />
        )}
        <p class="buttons">
          <Button kind={step === 'fermer' ? 'destructive' : 'primary'}>{t.steps[step].save}</Button>
          <Back page={page} space={space} />
        </p>
      </FormFrame>
    </>
  );
}

function Done({ page, space }: StepPageProps) {
  return (
    <>
      <p class="lead">{words(page.lang).status.notFromHere}</p>
      <p class="buttons">
        <Back page={page} space={space} />
      </p>
    </>
  );
}

const Back = ({ page, space }: Pick<StepPageProps, 'page' | 'space'>) => (
  <Button kind="quiet" href={page.href(`/extranet/espaces/${space.id}`)}>
    {words(page.lang).cancel}
  </Button>
);
