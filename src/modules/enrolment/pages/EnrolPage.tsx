import { WhenAndWhere } from '#modules/agenda';
import { agendaPath, meetingPath } from '#modules/agenda/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import type { Challenge } from '../challenge.ts';
import { trapField } from '../newcomer-form.ts';
import type { OpenedForm } from '../open-form.ts';
import { words } from '../words.ts';
import { ContactFields } from './ContactFields.tsx';
import { Question } from './Question.tsx';

export interface EnrolPageProps {
  page: Page;
  opened: OpenedForm;
  form: Form;
  /** One question more, for whoever looks like a machine. */
  challenge: Challenge | null;
  /** When it was drawn, signed. */
  since: string;
}

/** « Je m’inscris », beside what, when and where. */
export function EnrolPage(props: EnrolPageProps) {
  const { page, opened, form, challenge } = props;
  const t = words(page.lang);
  const { line, series } = opened.told;
  const count = Object.keys(form.errors).length;
  const title = challenge ? t.askedTitle : count > 0 ? t.missing(count) : null;
  return (
    <Layout
      page={page}
      title={t.titleOf(line.title)}
      form={form}
      current={agendaPath}
      breadcrumb={[
        { href: agendaPath, label: t.agenda },
        { href: meetingPath(line), label: line.title },
        { label: t.enrol },
      ]}
    >
      <div class="columns told">
        <div>
          <ErrorSummary page={page} form={form} {...(title ? { title } : {})} />
          <h1 lang={page.network.lang}>{line.title}</h1>
          {series.summary && (
            <p class="standfirst" lang={page.network.lang}>
              {series.summary}
            </p>
          )}
        </div>
        <WhenAndWhere page={page} told={opened.told} parts={[]} />
        <div class="stack">
          <EnrolForm {...props} />
          <p class="meta">{t.erased}</p>
        </div>
      </div>
    </Layout>
  );
}

function EnrolForm({ page, opened, form, challenge, since }: EnrolPageProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  const { space, series } = opened.told;
  const coming = opened.meetings.filter((one) => one.status === 'planned' && one.endsAt > page.now);
  const isFull = coming.some((one) => one.seats !== null && one.seatsTaken >= one.seats);
  const laptops = Math.min(...coming.map((one) => one.laptops - one.laptopsTaken));
  return (
    <section>
      <h2>{isFull ? t.wait : t.enrol}</h2>
      {isFull && <p>{t.full}</p>}
      {series.isCycle && <p>{t.wholeCycleOf(coming.length)}</p>}
      <FormFrame page={page} form={form}>
        <input type="hidden" name="_since" value={since} />
        <Field {...inForm} name="firstName" label={t.firstName} autocomplete="given-name" maxlength={60} />
        <Field {...inForm} name="name" label={t.name} autocomplete="family-name" maxlength={80} />
        <ContactFields {...inForm} laptops={isFull ? series.laptops : laptops} withEmail />
        <p class="unseen" aria-hidden="true">
          <label for="trap">{t.trap}</label>
          <input id="trap" name={trapField} tabindex={-1} autocomplete="off" />
        </p>
        {challenge && <Question {...inForm} challenge={challenge} />}
        <p class="buttons">
          <Button>{isFull ? t.sendWaiting : t.send}</Button>
          {space?.phone && <a href={`tel:${space.phone}`}>{t.ratherPhone(formatPhone(space.phone))}</a>}
        </p>
      </FormFrame>
    </section>
  );
}
