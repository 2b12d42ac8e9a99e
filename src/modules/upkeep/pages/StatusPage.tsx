import { completeness, type PlacedSpace, spaceCrumbs } from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { nextStates } from '../change-status.ts';
import { words } from '../words.ts';
import { SpaceState } from './SpaceState.tsx';

/** What follows from publishing, withdrawing or closing is said before it is done. */
export function StatusPage({ page, space, form }: { page: Page; space: PlacedSpace; form: Form }) {
  const t = words(page.lang);
  const home = `/extranet/espaces/${space.id}`;
  const { percent } = completeness(space);
  const steps = nextStates[space.status].map((to) => ({
    value: to,
    label: t.status.steps[to],
    hint: t.status.hints[to],
  }));
  return (
    <StaffLayout
      page={page}
      title={`${t.status.title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, t.status.title)}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{space.name}</h1>
        <p>
          {t.status.now} <SpaceState lang={page.lang} status={space.status} />
        </p>
        {space.status !== 'published' && percent < 100 && <Notice>{t.status.incomplete(percent)}</Notice>}
        <FormFrame page={page} form={form}>
          <Choices page={page} form={form} name="to" label={t.status.question} choices={steps} single />
          <Field
            page={page}
            form={form}
            name="reason"
            label={t.status.reason}
            hint={t.status.reasonHint}
            lines={3}
            maxlength={500}
            optional
          />
          <p class="buttons">
            <Button>{t.status.save}</Button>
            <Button kind="quiet" href={page.href(home)}>
              {t.form.cancel}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
