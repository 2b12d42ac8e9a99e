import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { longestTitle, mostDates } from '../date-poll.ts';
import { slotFields } from '../form.ts';
import { pollsPath } from '../paths.ts';
import { words } from '../words.ts';

export interface OpenPageProps {
  page: Page;
  group: Group;
  form: Form;
  /** How many lines it shows. */
  lines: number;
}

/** Proposes dates: what for, a line for each date, and until when answers are hoped for. */
export function OpenPage({ page, group, form, lines }: OpenPageProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <StaffLayout
      page={page}
      title={t.form.title}
      breadcrumb={[
        ...groupCrumbs(page.lang, group),
        { href: pollsPath(group.slug), label: t.title },
        { label: t.form.title },
      ]}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.form.title}</h1>
      <p class="lead">{t.form.lead}</p>
      <FormFrame page={page} form={form}>
        {/* « Enter » in a field proposes, whatever stands before. */}
        <button type="submit" name="act" value="open" hidden />
        <input type="hidden" name="lines" value={String(lines)} />
        <Field {...inForm} name="title" label={t.form.what} hint={t.form.whatHint} maxlength={longestTitle} />
        <section>
          <h2>{t.form.dates}</h2>
          <p class="meta">{t.form.datesHint}</p>
          {Array.from({ length: lines }, (_, index) => (
            <Line {...inForm} rank={index + 1} />
          ))}
          {lines < mostDates && (
            <p>
              <Button kind="secondary" name="act" value="more">
                {t.form.more}
              </Button>
            </p>
          )}
        </section>
        <section>
          <Field {...inForm} name="closesOn" type="date" label={t.form.closesOn} hint={t.form.closesHint} />
          <Button name="act" value="open">
            {t.form.submit}
          </Button>
        </section>
      </FormFrame>
    </StaffLayout>
  );
}

function Line({ page, form, rank }: { page: Page; form: Form; rank: number }) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  const { day, from, to } = slotFields(rank);
  return (
    <fieldset class="field">
      <legend>{t.rank(rank)}</legend>
      <div class="slot">
        <Field {...inForm} name={day} type="date" label={t.day} />
        <Field {...inForm} name={from} width="year" label={t.from} />
        <Field {...inForm} name={to} width="year" label={t.to} />
      </div>
    </fieldset>
  );
}
