import type { Child } from 'hono/jsx';
import { groupPath, type Member } from '#modules/groups/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { inQuotes } from '#platform/i18n';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import type { IsoDate } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Facts } from '#ui/Facts';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import type { ListedAction } from '../action-store.ts';
import { longestWhy, type Step } from '../decision.ts';
import { reasons } from '../form.ts';
import { actionPath, actionsPath, registerPath } from '../paths.ts';
import type { Taken } from '../step-store.ts';
import { words } from '../words.ts';
import { ActionState } from './ActionTable.tsx';

export interface ActionPageProps {
  page: Page;
  action: ListedAction;
  steps: readonly Taken[];
  members: readonly Member[];
  form: Form;
  mayAct: boolean;
  today: IsoDate;
}

/** One thing to do: who, by when, what became of it; and for whoever holds it, what she can say of it. */
export function ActionPage(props: ActionPageProps) {
  const { page, action, form, today } = props;
  const t = words(page.lang);
  const title = t.actions.one(action.number);
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[
        { href: groupPath(action.groupSlug), label: action.groupName },
        { href: actionsPath, label: t.actions.title },
        { label: title },
      ]}
      current={registerPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <p class="kicker">{title}</p>
      <h1 class="outcome" lang={page.network.lang}>
        {action.text}
      </h1>
      <Facts
        facts={[
          [t.actions.columns.owner, action.ownerName ?? t.actions.nobody],
          [t.actions.columns.due, dayOr(page, action.dueOn, t.actions.noDate)],
          [t.actions.columns.state, <ActionState page={page} action={action} today={today} />],
          [t.actions.agreed, formatDateWithYear(page.lang, action.agreedOn)],
        ]}
      />
      {action.sourcePath && (
        <p>
          <a href={page.href(action.sourcePath)}>{t.register.minutes}</a>
        </p>
      )}
      {props.mayAct && <Acts {...props} />}
      <History {...props} />
    </StaffLayout>
  );
}

const dayOr = (page: Page, day: IsoDate | null, none: string): string =>
  day === null ? none : formatDateWithYear(page.lang, day);

function Acts({ page, action, members, form }: ActionPageProps) {
  const t = words(page.lang).act;
  const isOver = action.doneOn !== null || action.droppedOn !== null;
  const inForm = { page, form };
  const why = (step: keyof typeof reasons) => (
    <Field
      {...inForm}
      name={reasons[step]}
      label={t.why}
      hint={t.whyHint}
      maxlength={longestWhy}
      width="full"
    />
  );
  const asked = (step: Step) => form.values.step === step;
  if (isOver) return <Act page={page} action={action} step="reopened" label={t.reopened} />;
  return (
    <section>
      <h2>{t.title}</h2>
      <Act page={page} action={action} step="done" label={t.done} isFirst />
      <Disclosure summary={t.postpone} isOpen={asked('postponed')}>
        <Act page={page} action={action} step="postponed" label={t.postponed}>
          <Field {...inForm} name="dueOn" type="date" label={t.newDate} />
          {why('postponed')}
        </Act>
      </Disclosure>
      <Disclosure summary={t.hand} isOpen={asked('handed')}>
        <Act page={page} action={action} step="handed" label={t.handed}>
          <Select
            {...inForm}
            name="ownerId"
            label={t.toWhom}
            none={t.choose}
            options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
        </Act>
      </Disclosure>
      <Disclosure summary={t.drop} isOpen={asked('dropped')}>
        <Act page={page} action={action} step="dropped" label={t.dropped}>
          {why('dropped')}
        </Act>
      </Disclosure>
    </section>
  );
}

interface ActProps {
  page: Page;
  action: ListedAction;
  step: Step;
  label: string;
  isFirst?: boolean;
  children?: Child;
}

/** Each step is a form with an id of its own: another one, taken from a page that was kept, is no replay of this one. */
const Act = ({ page, action, step, label, isFirst, children }: ActProps) => (
  <FormFrame page={page} form={blankForm()} action={actionPath(action.id)}>
    <input type="hidden" name="step" value={step} />
    {children}
    <p>
      <Button kind={isFirst ? 'primary' : 'secondary'}>{label}</Button>
    </p>
  </FormFrame>
);

function History({ page, steps }: ActionPageProps) {
  if (steps.length === 0) return null;
  const t = words(page.lang);
  return (
    <section>
      <h2>{t.history}</h2>
      <ul class="plain">
        {steps.map(({ step, why, dueBefore, personName, at }) => (
          <li>
            {t.steps[step](dueBefore === null ? null : formatDateWithYear(page.lang, dueBefore))}
            {why && ` ${inQuotes(page.lang, why)}`}
            <br />
            <small class="meta">
              {[personName, momentText(page, at)].filter((each) => each !== null).join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
