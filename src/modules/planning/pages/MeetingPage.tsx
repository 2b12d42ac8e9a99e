import type { Child } from 'hono/jsx';
import { whenInWords } from '#modules/agenda/rules';
import type { Meeting, Series } from '#modules/meetings/rules';
import type { Remark } from '#modules/workshop-dates/rules';
import type { Form } from '#platform/forms/form';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDay } from '#platform/time-words';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { changePath, listPath, meetingPath } from '../paths.ts';
import { remarkInWords } from '../remark-words.ts';
import { words } from '../words.ts';

export interface MeetingPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  meeting: Meeting;
  series: Series;
  /** How many meetings its cycle has; null where it is none. */
  total: number | null;
  publicPath: string | null;
  /** What other modules have to say: who is registered, who came. */
  parts: readonly (Child | null)[];
  move: Form;
  /** What speaks against where it would go: it is moved once that was read. */
  remarks: readonly Remark[];
  cancel: Form;
}

/** One meeting, for those who hold it: who comes, then what may change, for this once or for all. */
export function MeetingPage(props: MeetingPageProps) {
  const { page, crumbs, meeting, series, total, publicPath, parts, move, cancel } = props;
  const t = words(page.lang).meeting;
  const title = meeting.title ?? series.title;
  const isOver = meeting.endsAt <= page.now;
  const wrong = [move, cancel].find((form) => form.refusal !== null || Object.keys(form.errors).length > 0);
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={crumbs}
      current={listPath}
      {...(wrong ? { form: wrong } : {})}
    >
      {wrong && <ErrorSummary page={page} form={wrong} />}
      <InTheWay {...props} />
      <div class="stack">
        <div>
          <p class="meta">
            {t.number(meeting.number)}
            {total !== null && ` (${t.rank(meeting.ordinal, total)})`}
          </p>
          <h1 lang={page.network.lang}>{title}</h1>
          <p class="standfirst">{capitalised(whenInWords(page.lang, meeting, page.network.zone))}</p>
        </div>
        <Told {...props} />
        {publicPath && (
          <p class="links">
            <a href={page.href(publicPath)}>{t.public}</a>
          </p>
        )}
        {parts}
        {isOver ? <p class="meta">{t.over}</p> : <Changes {...props} />}
      </div>
    </StaffLayout>
  );
}

/** Said above all, since nothing was moved yet. */
function InTheWay({ page, remarks }: MeetingPageProps) {
  const t = words(page.lang).meeting;
  if (remarks.length === 0) return null;
  return (
    <Notice kind="warning" title={t.inTheWay}>
      {remarks.map((remark) => `${remarkInWords(page.lang, remark)}. `)}
      <a href="#deplacer">{t.lookAgain}</a>
    </Notice>
  );
}

function Told({ page, meeting }: MeetingPageProps) {
  const t = words(page.lang);
  if (meeting.status === 'cancelled')
    return (
      <Notice kind="warning" title={t.list.cancelled}>
        {meeting.reason}
      </Notice>
    );
  if (meeting.startsAt.getTime() === meeting.plannedAt.getTime()) return null;
  const before = formatDay(page.lang, dateOf(meeting.plannedAt, page.network.zone));
  return <Notice title={t.meeting.movedFrom(before)}>{meeting.reason}</Notice>;
}

function Changes(props: MeetingPageProps) {
  const { page, meeting, series } = props;
  const t = words(page.lang).meeting;
  const isCancelled = meeting.status === 'cancelled';
  return (
    <>
      <section>
        <h2>{t.once}</h2>
        {isCancelled ? (
          <FormFrame page={page} action={`${meetingPath(meeting.id)}/retablir`}>
            <Button kind="secondary">{t.restore}</Button>
          </FormFrame>
        ) : (
          <>
            <Move {...props} />
            <Cancel {...props} />
          </>
        )}
      </section>
      <section>
        <h2>{t.others}</h2>
        <p class="buttons">
          {series.rule !== null && (
            <Button kind="secondary" href={page.href(changePath(meeting.id))}>
              {t.following}
            </Button>
          )}
          <Button kind="secondary" href={page.href(`${changePath(meeting.id)}?tout=1`)}>
            {t.all}
          </Button>
        </p>
        {series.rule !== null && series.status !== 'cancelled' && <Stop {...props} />}
      </section>
    </>
  );
}

const isOpen = (form: Form): boolean => form.refusal !== null || Object.keys(form.errors).length > 0;

function Move({ page, meeting, move, remarks }: MeetingPageProps) {
  const t = words(page.lang);
  const inForm = { page, form: move };
  return (
    <Disclosure summary={t.meeting.moveTitle} isOpen={isOpen(move) || remarks.length > 0}>
      <FormFrame page={page} form={move} action={`${meetingPath(meeting.id)}/deplacer`} id="deplacer">
        <input type="hidden" name="seen" value={move.values.seen} />
        <p class="hint">{t.meeting.moveHint}</p>
        <Field {...inForm} name="startsOn" type="date" label={t.form.day} />
        <div class="times">
          <Field {...inForm} name="startsAt" width="year" label={t.form.from} hint={t.form.timeHint} />
          <Field {...inForm} name="endsAt" width="year" label={t.form.to} />
        </div>
        <Field
          {...inForm}
          name="endsOn"
          type="date"
          label={t.form.endsOn}
          hint={t.form.endsOnHint}
          optional
        />
        <Field
          {...inForm}
          name="place"
          label={t.form.place}
          maxlength={200}
          lang={page.network.lang}
          optional
        />
        <Reason {...inForm} />
        <Button>{remarks.length > 0 ? t.meeting.moveAnyway : t.meeting.move}</Button>
      </FormFrame>
    </Disclosure>
  );
}

const Reason = ({ page, form }: { page: Page; form: Form }) => {
  const t = words(page.lang).meeting;
  return (
    <Field
      page={page}
      form={form}
      name="reason"
      label={t.reason}
      hint={t.reasonHint}
      maxlength={200}
      width="full"
      lang={page.network.lang}
      optional
    />
  );
};

function Cancel({ page, meeting, cancel }: MeetingPageProps) {
  const t = words(page.lang).meeting;
  return (
    <Disclosure summary={t.cancel} isOpen={isOpen(cancel)}>
      <FormFrame page={page} form={cancel} action={`${meetingPath(meeting.id)}/annuler`}>
        <p class="hint">{t.cancelHint}</p>
        <Reason page={page} form={cancel} />
        <Button kind="destructive">{t.cancel}</Button>
      </FormFrame>
    </Disclosure>
  );
}

function Stop({ page, meeting, cancel }: MeetingPageProps) {
  const t = words(page.lang).meeting;
  return (
    <Disclosure summary={t.stop}>
      <FormFrame page={page} form={{ ...cancel, errors: {} }} action={`${meetingPath(meeting.id)}/arreter`}>
        <p class="hint">{t.stopHint}</p>
        <Button kind="destructive">{t.stop}</Button>
      </FormFrame>
    </Disclosure>
  );
}
