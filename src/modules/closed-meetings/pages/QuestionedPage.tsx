import { spacePlanPath, workshopsPath } from '#modules/planning/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatMoment } from '#platform/time-words';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { choices, fieldOf } from '../choice.ts';
import type { QuestionedMeeting } from '../store.ts';
import { words } from '../words.ts';

export interface QuestionedPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  spaceId: string;
  meetings: readonly QuestionedMeeting[];
  form: Form;
}

/** The meetings on days of closing, with one choice for each. */
export function QuestionedPage({ page, crumbs, spaceId, meetings, form }: QuestionedPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title} breadcrumb={crumbs} current={workshopsPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        {meetings.length === 0 ? (
          <EmptyState
            title={t.none}
            actions={<Button href={page.href(spacePlanPath(spaceId))}>{t.plan}</Button>}
          >
            {t.noneWhy}
          </EmptyState>
        ) : (
          <>
            <p class="standfirst">{t.lead}</p>
            <FormFrame page={page} form={form}>
              {meetings.map((meeting) => (
                <Question page={page} form={form} meeting={meeting} />
              ))}
              <section class="rule">
                <Field
                  {...{ page, form }}
                  name="reason"
                  label={t.reason}
                  hint={t.reasonHint}
                  maxlength={200}
                  lang={page.network.lang}
                  optional
                />
                <p class="buttons">
                  <Button>{t.save}</Button>
                </p>
              </section>
            </FormFrame>
          </>
        )}
      </div>
    </StaffLayout>
  );
}

function Question({ page, form, meeting }: { page: Page; form: Form; meeting: QuestionedMeeting }) {
  const t = words(page.lang);
  const { id, title, startsAt, seatsTaken, reason } = meeting;
  const inForm = { page, form };
  const when = formatMoment(page.lang, startsAt, { now: page.now, zone: page.network.zone });
  return (
    <section class="rule settled">
      <h2>
        <span lang={page.network.lang}>{title}</span>, {when}
      </h2>
      <p>
        {t.people(seatsTaken)}.{' '}
        {reason !== null && (
          <span lang={page.network.lang}>{words(page.network.lang).closedFor(reason)}.</span>
        )}
      </p>
      <Choices
        {...inForm}
        name={fieldOf('what', id)}
        label={
          <>
            {t.question} <span class="unseen">{title}</span>
          </>
        }
        single
        choices={choices.map((value) => ({ value, label: t.choices[value] }))}
      />
      <fieldset class="field when-moved">
        <legend>{t.ifMoved}</legend>
        <Field {...inForm} name={fieldOf('day', id)} type="date" label={t.day} />
        <div class="times">
          <Field {...inForm} name={fieldOf('from', id)} width="year" label={t.from} />
          <Field {...inForm} name={fieldOf('to', id)} width="year" label={t.to} />
        </div>
      </fieldset>
    </section>
  );
}
