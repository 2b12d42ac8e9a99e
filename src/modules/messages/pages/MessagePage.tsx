import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { longestWords, mayAnswer } from '../message.ts';
import { inboxPath } from '../paths.ts';
import type { Received } from '../store.ts';
import { words } from '../words.ts';

export interface MessagePageProps {
  page: Page;
  message: Received;
  form: Form;
}

/** A message, and the place for its answer. */
export function MessagePage({ page, message, form }: MessagePageProps) {
  const t = words(page.lang);
  const day = (date: string) => formatDateWithYear(page.lang, date);
  const crumbs = [{ href: inboxPath, label: t.title }, { label: message.title }];
  return (
    <StaffLayout page={page} title={message.title} breadcrumb={crumbs} current={inboxPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1 lang={page.network.lang}>{message.title}</h1>
        <p class="meta">{t.from(message.authorName, day(dateOf(message.sentAt, page.network.zone)))}</p>
        <RichText page={page} source={message.body} lang={page.network.lang} headingLevel={2} />
        {message.asks !== 'nothing' && <Answering page={page} message={message} form={form} />}
      </div>
    </StaffLayout>
  );
}

function Answering({ page, message, form }: MessagePageProps) {
  const t = words(page.lang);
  const isOpen = mayAnswer(message, dateOf(page.now, page.network.zone));
  return (
    <section class="rule">
      <h2>{t.yourAnswer}</h2>
      {message.answerBy && <p class="meta">{t.until(formatDateWithYear(page.lang, message.answerBy))}</p>}
      {isOpen ? (
        <FormFrame page={page} form={form}>
          <Field
            page={page}
            form={form}
            name="words"
            label={t.words}
            lines={4}
            maxlength={longestWords}
            optional={message.asks === 'yes_no'}
          />
          <Buttons page={page} message={message} />
        </FormFrame>
      ) : (
        <p>{message.answeredAt ? t.wasAnswered(message.yes, message.words) : t.tooLate}</p>
      )}
    </section>
  );
}

/** A question that is answered by yes or no is answered in one press. */
function Buttons({ page, message }: Omit<MessagePageProps, 'form'>) {
  const t = words(page.lang);
  if (message.asks !== 'yes_no') return <Button>{message.answeredAt ? t.change : t.answer}</Button>;
  return (
    <>
      {message.answeredAt && <p>{t.answeredSo(t.wasAnswered(message.yes, null))}</p>}
      <p class="buttons">
        <Button name="yes" value="yes">
          {t.table.yes}
        </Button>
        <Button kind="secondary" name="yes" value="no">
          {t.table.no}
        </Button>
      </p>
    </>
  );
}
