import type { Child } from 'hono/jsx';
import { groupCrumbs } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { groupsPath } from '#modules/groups/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { WebAddress } from '#ui/WebAddress';
import { bestInWords } from '../best-words.ts';
import { type DatePoll, isOpen, isPast, type Phase, type Respondent, tallyOf } from '../date-poll.ts';
import { answerPath, pollPath, pollsPath } from '../paths.ts';
import { slotInWords } from '../slot-words.ts';
import { words } from '../words.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { AnswersTable } from './AnswersTable.tsx';

export interface PollPageProps {
  page: Page;
  group: Group;
  poll: DatePoll;
  phase: Phase;
  respondents: readonly Respondent[];
  /** Her own answer, and the choice of the date: one of them was perhaps refused. */
  answer: Form;
  choice: Form;
  /** A member reads who can come when; whoever else reads the group reads how many. */
  hasNames: boolean;
  mayAnswer: boolean;
  mayClose: boolean;
  /** What became of the date that was chosen. */
  parts: readonly Child[];
  /** The link that is handed around. */
  token: string;
}

/** A poll for those of the group: what suits most, who answered what, her own answer, and what ends it. */
export function PollPage(props: PollPageProps) {
  const { page, group, poll, phase, respondents, answer, choice } = props;
  const t = words(page.lang);
  const { zone } = page.network;
  const tallies = tallyOf(poll.options, respondents);
  const wrong = choice.refusal || Object.keys(choice.errors).length > 0 ? choice : answer;
  return (
    <StaffLayout
      page={page}
      title={poll.title}
      breadcrumb={[
        ...groupCrumbs(page.lang, group),
        { href: pollsPath(group.slug), label: t.title },
        { label: poll.title },
      ]}
      current={groupsPath}
      form={wrong}
    >
      <div class="stack">
        <ErrorSummary page={page} form={wrong} />
        <h1>{poll.title}</h1>
        <p class="standfirst">{bestInWords(page.lang, { poll, tallies }, { now: page.now, zone })}</p>
        <p class="meta">
          {t.from(poll.openedByName || t.gone)} · {t.until(formatDateWithYear(page.lang, poll.closesOn))} ·{' '}
          {t.answered(respondents.filter(({ answeredAt }) => answeredAt !== null).length)}
        </p>
        {[...props.parts]}
        {phase === 'late' && <Notice kind="info">{t.page.late}</Notice>}
        {phase === 'past' && <Notice kind="warning">{t.page.past}</Notice>}
        {props.mayAnswer && isOpen(phase) && <Yours {...props} />}
        <section class="rule">
          <h2>{t.page.answers}</h2>
          <AnswersTable page={page} poll={poll} tallies={tallies} hasNames={props.hasNames} />
          {props.hasNames && <Missing {...props} />}
        </section>
        {props.mayAnswer && isOpen(phase) && <Sharing {...props} />}
        {props.mayClose && poll.closedAt === null && <Closing {...props} />}
      </div>
    </StaffLayout>
  );
}

function Yours({ page, group, poll, answer }: PollPageProps) {
  const t = words(page.lang).page;
  return (
    <section class="rule">
      <h2>{t.yours}</h2>
      <p class="hint">{t.yoursHint}</p>
      <FormFrame page={page} form={answer} action={pollPath(group.slug, poll.id)}>
        <AnswerFields page={page} form={answer} options={poll.options} />
        <Button>{t.submit}</Button>
      </FormFrame>
    </section>
  );
}

function Missing({ page, respondents, phase }: PollPageProps) {
  const missing = respondents.filter(({ answeredAt }) => answeredAt === null).map(({ name }) => name);
  if (missing.length === 0 || !isOpen(phase)) return null;
  return <p>{words(page.lang).page.missing(missing.join(', '))}</p>;
}

function Sharing({ page, token }: PollPageProps) {
  const t = words(page.lang).page;
  return (
    <section class="rule">
      <h2>{t.share}</h2>
      <p>{t.shareHint}</p>
      <p>
        <WebAddress page={page} address={page.absolute(answerPath(token))} />
      </p>
    </section>
  );
}

function Closing({ page, group, poll, respondents, choice }: PollPageProps) {
  const t = words(page.lang).page;
  const path = pollPath(group.slug, poll.id);
  const coming = poll.options.filter((option) => !isPast(option, page.now));
  const guests = respondents.filter(({ personId, name }) => personId === null && name !== '');
  return (
    <section class="rule stack">
      <h2>{t.choose}</h2>
      {coming.length > 0 && (
        <FormFrame page={page} form={choice} action={`${path}/date`}>
          <Choices
            page={page}
            form={choice}
            name="date"
            label={t.date}
            hint={t.chooseHint}
            single
            choices={coming.map((option) => ({
              value: option.id,
              label: slotInWords(page.lang, option, page.network.zone),
            }))}
          />
          <Button>{t.chooseSubmit}</Button>
        </FormFrame>
      )}
      <Disclosure summary={t.drop}>
        <p>{t.dropHint}</p>
        <FormFrame page={page} form={choice} action={`${path}/finir`}>
          <Button kind="destructive">{t.drop}</Button>
        </FormFrame>
      </Disclosure>
      {guests.length > 0 && (
        <Disclosure summary={t.removeTitle}>
          <p>{t.removeHint}</p>
          <ul class="plain">
            {guests.map(({ id, name }) => (
              <li>
                <FormFrame page={page} form={choice} action={`${path}/reponses/${id}/retirer`}>
                  <Button kind="quiet" dense>
                    {t.removeOne(name)}
                  </Button>
                </FormFrame>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
