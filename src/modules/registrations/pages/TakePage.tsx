import { whenInWords } from '#modules/agenda/rules';
import { ContactFields } from '#modules/enrolment';
import type { Meeting, Series } from '#modules/meetings/rules';
import { meetingPath, workshopsPath } from '#modules/planning/rules';
import type { Form } from '#platform/forms/form';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';

/** Somebody calls, or stands at the desk: her name is enough. */
export function TakePage({
  page,
  meeting,
  series,
  form,
}: {
  page: Page;
  meeting: Meeting;
  series: Series;
  form: Form;
}) {
  const t = words(page.lang);
  const inForm = { page, form };
  const title = meeting.title ?? series.title;
  const isFull = meeting.seats !== null && meeting.seatsTaken >= meeting.seats;
  return (
    <StaffLayout
      page={page}
      title={t.take}
      form={form}
      current={workshopsPath}
      breadcrumb={[
        { href: workshopsPath, label: t.workshops },
        { href: meetingPath(meeting.id), label: title },
        { label: t.take },
      ]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.take}</h1>
      <p class="standfirst">
        <span lang={page.network.lang}>{title}</span>.{' '}
        {capitalised(whenInWords(page.lang, meeting, page.network.zone))}.{' '}
        {isFull ? t.isFull : meeting.seats !== null && t.free(meeting.seats - meeting.seatsTaken)}
      </p>
      <FormFrame page={page} form={form}>
        <Field {...inForm} name="firstName" label={t.firstName} maxlength={60} autocomplete="off" />
        <Field {...inForm} name="name" label={t.name} maxlength={80} autocomplete="off" />
        <ContactFields {...inForm} laptops={meeting.laptops - meeting.laptopsTaken} withEmail by="team" />
        {series.isCycle && (
          <Choices
            {...inForm}
            name="onlyThis"
            label={t.cycle}
            optional
            choices={[{ value: 'yes', label: t.onlyThis }]}
          />
        )}
        <Button>{isFull ? t.takeWaiting : t.takeNow}</Button>
      </FormFrame>
    </StaffLayout>
  );
}
