import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { bestInWords } from '../best-words.ts';
import { type DatePoll, isOpen, longestName, type Phase } from '../date-poll.ts';
import { trapField } from '../form.ts';
import { answerPath } from '../paths.ts';
import { words } from '../words.ts';
import { AnswerFields } from './AnswerFields.tsx';

export interface TokenPageProps {
  page: Page;
  poll: DatePoll;
  phase: Phase;
  groupName: string;
  token: string;
  form: Form;
  /** Whose link it is; null for the one that is handed around. */
  name: string | null;
  /** How many others answered. */
  others: number;
  /** She answered before. */
  hasAnswered: boolean;
  /** Somebody of her name did. */
  isNamed: boolean;
  /** What became of the date that was chosen. */
  parts: readonly Child[];
}

/** A poll for whoever holds a link, without an account: her own answer, never the names of others. */
export function TokenPage(props: TokenPageProps) {
  const { page, poll, phase, groupName, form, name, others } = props;
  const t = words(page.lang);
  const { now, network } = page;
  return (
    <Layout page={page} title={poll.title} form={form} isPrivate>
      <ErrorSummary page={page} form={form} />
      <h1>{poll.title}</h1>
      {isOpen(phase) ? (
        <>
          <p class="standfirst">
            {name && `${t.guest.hello(name)} `}
            {t.guest.lead(groupName)}
          </p>
          <p class="meta">
            {t.until(formatDateWithYear(page.lang, poll.closesOn))} · {t.guest.others(others)}
          </p>
          {phase === 'late' && <Notice kind="info">{t.page.late}</Notice>}
          <Asking {...props} />
        </>
      ) : (
        <p class="standfirst">
          {phase === 'past'
            ? t.page.past
            : bestInWords(page.lang, { poll, tallies: [] }, { now, zone: network.zone })}
        </p>
      )}
      {[...props.parts]}
    </Layout>
  );
}

function Asking(props: TokenPageProps) {
  const { page, poll, form, token, name, hasAnswered } = props;
  const t = words(page.lang);
  return (
    <FormFrame page={page} form={form} action={answerPath(token)}>
      <AnswerFields page={page} form={form} options={poll.options} />
      {name === null ? <Who {...props} /> : <p class="hint">{t.guest.own}</p>}
      <Button>{hasAnswered ? t.guest.change : t.page.submit}</Button>
    </FormFrame>
  );
}

function Who({ page, form, isNamed }: TokenPageProps) {
  const t = words(page.lang).guest;
  const inForm = { page, form };
  return (
    <section class="rule">
      <h2>{t.you}</h2>
      <Field
        {...inForm}
        name="name"
        label={t.name}
        hint={t.nameHint}
        autocomplete="name"
        maxlength={longestName}
      />
      {isNamed && (
        <Choices
          {...inForm}
          name="isAnother"
          label={t.sameName}
          choices={[{ value: 'yes', label: t.isAnother }]}
          optional
        />
      )}
      <Field
        {...inForm}
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        autocomplete="email"
        maxlength={254}
        optional
      />
      <p class="unseen" aria-hidden="true">
        <label for="trap">{t.trap}</label>
        <input id="trap" name={trapField} tabindex={-1} autocomplete="off" />
      </p>
    </section>
  );
}

/** A link that leads nowhere: what is wrong with it is not told apart. */
export function BadLinkPage({ page }: { page: Page }): Child {
  const t = words(page.lang).guest;
  return (
    <Layout page={page} title={t.bad} isPrivate>
      <h1>{t.bad}</h1>
      <p class="standfirst">{t.badMore}</p>
    </Layout>
  );
}
