import { whenInWords } from '#modules/agenda/rules';
import { ContactFields } from '#modules/enrolment';
import { meetingPath } from '#modules/planning/rules';
import type { ToldBooking, ToldRegistration } from '#modules/registration';
import type { Call } from '#modules/registration/rules';
import type { Form } from '#platform/forms/form';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDay } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Facts } from '#ui/Facts';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { Phones } from '#ui/Phones';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { registrationPath, registrationsPath, slipPath } from '../paths.ts';
import { words } from '../words.ts';
import { BookingState } from './BookingState.tsx';

export interface RegistrationPageProps {
  page: Page;
  told: ToldRegistration;
  form: Form;
}

/** One registration, for the team: how she is reached, what she needs, her meetings. */
export function RegistrationPage(props: RegistrationPageProps) {
  const { page, told, form } = props;
  const t = words(page.lang);
  const { registration, bookings } = told;
  const name = `${registration.firstName} ${registration.name}`;
  const isWrong = form.refusal !== null || Object.keys(form.errors).length > 0;
  return (
    <StaffLayout
      page={page}
      title={name}
      current={registrationsPath}
      breadcrumb={[{ href: registrationsPath, label: t.title }, { label: name }]}
      {...(isWrong ? { form } : {})}
    >
      <ErrorSummary page={page} form={form} />
      <div class="stack">
        <div>
          <p class="meta">{t.number(registration.number)}</p>
          <h1>{name}</h1>
        </div>
        <Calls {...props} />
        <Who {...props} />
        <Meetings {...props} />
        <p class="buttons">
          <Button kind="secondary" href={page.href(slipPath(registration.id))}>
            {t.print}
          </Button>
        </p>
        <Disclosure summary={t.change} isOpen={isWrong}>
          <FormFrame page={page} form={form}>
            <ContactFields page={page} form={form} laptops={1} by="team" />
            <Button>{t.save}</Button>
          </FormFrame>
        </Disclosure>
        {bookings.some((one) => isLive(page, one)) && (
          <Disclosure summary={t.cancelAll}>
            <FormFrame page={page} action={`${registrationPath(registration.id)}/annuler`}>
              <p class="hint">{registration.email === null ? t.cancelHintPhone : t.cancelHintMail}</p>
              <Button kind="destructive">{t.cancelAll}</Button>
            </FormFrame>
          </Disclosure>
        )}
      </div>
    </StaffLayout>
  );
}

const isLive = ({ now }: Page, { state, endsAt }: ToldBooking): boolean =>
  state !== 'cancelled' && endsAt > now;

/** All that is to be said to her, each with its meetings, whom to dial, and that it is done. */
function Calls({ page, told: { registration, bookings } }: RegistrationPageProps) {
  const t = words(page.lang);
  const unsaid = bookings.filter((one) => one.toCall !== null);
  if (unsaid.length === 0) return null;
  return (
    <FormFrame page={page} action={`${registrationPath(registration.id)}/appelee`}>
      {[...Map.groupBy(unsaid, ({ toCall }) => toCall as Call)].map(([call, about]) => (
        <Notice kind="warning" title={t.calls[call]}>
          {about.map((one) => (
            <>
              {capitalised(whenInWords(page.lang, one, page.network.zone))}
              <br />
              <input type="hidden" name="ids" value={one.id} />
            </>
          ))}
        </Notice>
      ))}
      <p>
        <Phones>{registration.phone ? formatPhone(registration.phone) : t.noPhone}</Phones>
      </p>
      <Button dense>{t.calledOne}</Button>
    </FormFrame>
  );
}

function Who({ page, told: { registration, bookings } }: RegistrationPageProps) {
  const t = words(page.lang);
  const { phone, email, need, withLaptop, remindBy, source, createdAt } = registration;
  const isLost = bookings.some(({ isUnreachable }) => isUnreachable);
  const day = formatDay(page.lang, dateOf(createdAt, page.network.zone));
  return (
    <Facts
      facts={[
        [t.phone, phone ? <a href={`tel:${phone}`}>{formatPhone(phone)}</a> : t.noPhone],
        [
          t.email,
          isLost ? t.lostEmail(email ?? '') : email ? <a href={`mailto:${email}`}>{email}</a> : t.noEmail,
        ],
        [t.remind, t.reminders[remindBy]],
        [t.need, need ?? t.noNeed],
        [t.computer, withLaptop ? t.laptop : t.ownComputer],
        [t.registered, source === 'team' ? t.byTeam(day) : t.bySite(day)],
      ]}
    />
  );
}

function Meetings({ page, told }: RegistrationPageProps) {
  const t = words(page.lang);
  const { registration } = told;
  return (
    <Table
      caption={<span class="unseen">{t.meetings}</span>}
      rows={told.bookings}
      columns={[
        {
          head: t.workshop,
          cell: (one) => (
            <a href={page.href(meetingPath(one.meetingId))} lang={page.network.lang}>
              {one.title}
            </a>
          ),
        },
        { head: t.when, cell: (one) => capitalised(whenInWords(page.lang, one, page.network.zone)) },
        { head: t.state, cell: (one) => <BookingState page={page} booking={one} /> },
        ...(told.bookings.some(({ cancelledWhy }) => cancelledWhy !== null)
          ? [{ head: t.why, cell: (one: ToldBooking) => one.cancelledWhy, phone: 'named' as const }]
          : []),
        {
          head: <span class="unseen">{t.takeOut}</span>,
          phone: 'alone',
          cell: (one) =>
            told.bookings.length > 1 &&
            isLive(page, one) &&
            one.status === 'planned' && (
              <Disclosure summary={t.takeOut}>
                <FormFrame page={page} action={`${registrationPath(registration.id)}/annuler`}>
                  <input type="hidden" name="meeting" value={one.meetingId} />
                  <p class="hint">{registration.email === null ? t.takeOutHintPhone : t.takeOutHintMail}</p>
                  <Button dense kind="destructive">
                    <span>
                      {t.takeOutNow}
                      <span class="unseen">, {whenInWords(page.lang, one, page.network.zone)}</span>
                    </span>
                  </Button>
                </FormFrame>
              </Disclosure>
            ),
        },
      ]}
    />
  );
}
