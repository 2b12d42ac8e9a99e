import { agendaPath, meetingPath, whenInWords } from '#modules/agenda/rules';
import { OutboxLink } from '#modules/outbox';
import type { ToldBooking, ToldRegistration } from '#modules/registration';
import type { Form } from '#platform/forms/form';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { State } from '#ui/State';
import { formPath } from '../paths.ts';
import { words } from '../words.ts';
import { ContactFields } from './ContactFields.tsx';

export interface OwnPageProps {
  page: Page;
  told: ToldRegistration;
  /** Its own address. */
  path: string;
  form: Form;
}

/** A registration, for whoever holds its link: what is kept for her, and how she changes her mind. */
export function OwnPage(props: OwnPageProps) {
  const { page, told, form } = props;
  const t = words(page.lang);
  const [first] = told.bookings as [ToldBooking];
  const live = told.bookings.filter((one) => isLive(page, one));
  const isWrong = form.refusal !== null || Object.keys(form.errors).length > 0;
  return (
    <Layout page={page} title={t.own.title(first.title)} current={agendaPath} {...(isWrong ? { form } : {})}>
      <ErrorSummary page={page} form={form} />
      <div class="stack">
        <h1 lang={page.network.lang}>{first.title}</h1>
        {!isWrong && <Standing {...props} />}
        <Meetings {...props} />
        <Where page={page} booking={first} />
        <p>
          {t.own.number} <b>{told.registration.number}</b>.{' '}
          {live.length > 0 && first.spacePhone && (
            <>
              {t.own.byPhone} <a href={`tel:${first.spacePhone}`}>{formatPhone(first.spacePhone)}</a>.
            </>
          )}
        </p>
        {live.length > 0 && <Changes {...props} isOpen={isWrong} />}
        <OutboxLink page={page} />
        <p class="meta">{t.erased}</p>
      </div>
    </Layout>
  );
}

const isLive = ({ now }: Page, { state, endsAt }: ToldBooking): boolean =>
  state !== 'cancelled' && endsAt > now;

/** What she must know, in a sentence. */
function Standing({ page, told }: OwnPageProps) {
  const t = words(page.lang).own;
  const { bookings, registration } = told;
  const live = bookings.filter((one) => isLive(page, one));
  const waiting = live.find(({ state }) => state === 'waiting');
  if (live.length === 0 && bookings.every(({ state }) => state === 'cancelled'))
    return (
      <>
        <Notice title={t.cancelled}>{t.cancelledNext}</Notice>
        <Again page={page} bookings={bookings} />
      </>
    );
  if (live.length > 0 && live.every(({ status }) => status === 'cancelled'))
    return <Notice kind="warning" title={t.noMeetingLeft} />;
  if (live.length === 0) return <Notice>{t.over}</Notice>;
  if (waiting)
    return (
      <Notice kind="warning" title={t.waiting(waiting.rank ?? 1)}>
        {registration.email === null ? t.waitingCall : t.waitingMail}
      </Notice>
    );
  return (
    <Notice kind="success" title={t.kept}>
      {registration.email === null ? t.keptCall : t.keptMail(registration.email)}
    </Notice>
  );
}

/** The way back to the form, as long as there is something to come to. */
function Again({ page, bookings }: { page: Page; bookings: readonly ToldBooking[] }) {
  const next = bookings.find(({ status, startsAt }) => status === 'planned' && startsAt > page.now);
  return (
    next && (
      <p class="buttons">
        <Button kind="secondary" href={page.href(formPath(meetingPath(next)))}>
          {words(page.lang).own.again}
        </Button>
      </p>
    )
  );
}

function Meetings({ page, told, path }: OwnPageProps) {
  const t = words(page.lang).own;
  const isSeveral = told.bookings.filter((one) => isLive(page, one)).length > 1;
  return (
    <ul class="plain dates">
      {told.bookings.map((one) => (
        <li>
          <span>
            <a href={page.href(meetingPath(one))}>
              {capitalised(whenInWords(page.lang, one, page.network.zone))}
            </a>
          </span>
          <State knot={knotOf(one)}>{one.status === 'cancelled' ? t.noMeeting : t.states[one.state]}</State>
          {isSeveral && isLive(page, one) && (
            <FormFrame page={page} action={`${path}/annuler`}>
              <input type="hidden" name="meeting" value={one.meetingId} />
              <Button dense kind="quiet">
                <span>
                  {t.drop}
                  <span class="unseen">, {whenInWords(page.lang, one, page.network.zone)}</span>
                </span>
              </Button>
            </FormFrame>
          )}
        </li>
      ))}
    </ul>
  );
}

const knotOf = ({ state, status }: ToldBooking) =>
  state === 'cancelled' || status === 'cancelled' ? 'crossed' : state === 'seat' ? 'full' : 'hollow';

const Where = ({ booking }: { page: Page; booking: ToldBooking }) => (
  <p>{[booking.spaceName, booking.place, booking.address, booking.communeName].filter(Boolean).join(', ')}</p>
);

function Changes({ page, told, path, form, isOpen }: OwnPageProps & { isOpen: boolean }) {
  const t = words(page.lang);
  return (
    <>
      <Disclosure summary={t.own.change} isOpen={isOpen}>
        <FormFrame page={page} form={form} action={path}>
          <ContactFields page={page} form={form} laptops={told.registration.withLaptop ? 1 : 0} />
          <Button>{t.own.save}</Button>
        </FormFrame>
      </Disclosure>
      <Disclosure summary={t.own.cancel}>
        <FormFrame page={page} action={`${path}/annuler`}>
          <p class="hint">{t.own.cancelHint}</p>
          <Button kind="destructive">{t.own.cancelAll}</Button>
        </FormFrame>
      </Disclosure>
    </>
  );
}

export function LostLinkPage({ page }: { page: Page }) {
  const t = words(page.lang).own;
  return (
    <Layout page={page} title={t.lost} current={agendaPath}>
      <h1>{t.lost}</h1>
      <p class="lead">{t.lostWhy}</p>
      <p class="buttons">
        <Button href={page.href(agendaPath)}>{words(page.lang).agenda}</Button>
      </p>
    </Layout>
  );
}
