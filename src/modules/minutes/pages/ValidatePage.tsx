import { sittingCrumbs } from '#modules/sittings';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { fieldsOf } from '../form.ts';
import type { OpenMinutes, Read } from '../open-minutes.ts';
import type { FoundAction } from '../outcome.ts';
import { minutesPath } from '../paths.ts';
import { words } from '../words.ts';

export interface ValidatePageProps extends OpenMinutes, Read {
  page: Page;
  form: Form;
}

/** What the minutes say was decided, and who will do what: completed where a name or a date is missing, then validated. */
export function ValidatePage(props: ValidatePageProps) {
  const { page, form, sitting, outcomes } = props;
  const t = words(page.lang);
  const { decisions, actions } = outcomes;
  return (
    <StaffLayout
      page={page}
      title={t.act.validate}
      breadcrumb={sittingCrumbs(page.lang, props, t.act.validate)}
      current="/extranet/groupes"
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.act.validate}</h1>
      <p>{t.validate.lead}</p>
      <FormFrame page={page} form={form}>
        <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />
        <h2>{t.validate.decisions(decisions.length)}</h2>
        {decisions.length === 0 && <p class="soft">{t.validate.noDecision}</p>}
        <ol class="plain" lang={page.lang === 'fr' ? undefined : 'fr'}>
          {decisions.map((text) => (
            <li>{text}</li>
          ))}
        </ol>
        <h2>{t.validate.actions(actions.length)}</h2>
        {actions.length === 0 && <p class="soft">{t.validate.noAction}</p>}
        {actions.map((action, rank) => (
          <ActionFields {...props} action={action} rank={rank} />
        ))}
        <p class="buttons">
          <Button>{t.validate.submit}</Button>
          <Button kind="quiet" href={page.href(minutesPath(sitting.id, 'amender'))}>
            {t.act.correct}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}

type ActionFieldsProps = ValidatePageProps & { action: FoundAction; rank: number };

function ActionFields({ page, form, members, action, rank }: ActionFieldsProps) {
  const t = words(page.lang).validate;
  const { owner, due } = fieldsOf(rank);
  return (
    <fieldset class="field">
      <legend lang={page.lang === 'fr' ? undefined : 'fr'}>{action.text}</legend>
      <Select
        page={page}
        form={form}
        name={owner}
        label={t.owner}
        none={t.nobody}
        width="medium"
        options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        optional
      />
      <Field page={page} form={form} name={due} type="date" label={t.due} optional />
    </fieldset>
  );
}
