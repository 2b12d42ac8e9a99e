import { vocabulary } from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { RichText } from '#ui/RichText';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import type { Reader } from '../audience-store.ts';
import { asked, audiences, longestTitle } from '../message.ts';
import { sentPath } from '../paths.ts';
import { words } from '../words.ts';

export interface WritePageProps {
  page: Page;
  form: Form;
  epcis: readonly { code: string; name: string }[];
  /** Whom it would reach, once that was asked. */
  reached?: readonly Reader[] | undefined;
}

/** What is said, to whom, and what they are asked; before it leaves, who will read it. */
export function WritePage(props: WritePageProps) {
  const { page, form, reached } = props;
  const t = words(page.lang);
  const crumbs = [{ href: sentPath, label: t.sentTitle }, { label: t.write }];
  return (
    <StaffLayout page={page} title={t.write} breadcrumb={crumbs} current={sentPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.write}</h1>
        {reached === undefined ? <Written {...props} /> : <Preview {...props} reached={reached} />}
      </div>
    </StaffLayout>
  );
}

function Written(props: WritePageProps) {
  const { page, form } = props;
  const t = words(page.lang);
  return (
    <FormFrame page={page} form={form}>
      <Said {...props} />
      <ToWhom {...props} />
      <Asked {...props} />
      <p class="buttons">
        <Button name="act" value="see">
          {t.see}
        </Button>
        <Button kind="quiet" href={page.href(sentPath)}>
          {t.cancel}
        </Button>
      </p>
    </FormFrame>
  );
}

/** As they will read it: what leaves is what is seen here, and one goes back to change it. */
function Preview({ page, form, reached }: WritePageProps & { reached: readonly Reader[] }) {
  const t = words(page.lang);
  const { act: _act, ...sent } = form.values;
  return (
    <section class="rule" aria-labelledby="apercu">
      <h2 id="apercu">{t.reached(reached.length)}</h2>
      <p>
        <b lang={page.network.lang}>{form.values.title}</b>
      </p>
      <RichText
        page={page}
        source={String(form.values.body ?? '')}
        lang={page.network.lang}
        headingLevel={3}
      />
      {reached.length > 0 && (
        <Disclosure summary={t.who}>
          <ul>
            {reached.map(({ name, spaceName }) => (
              <li>
                {name}
                {spaceName && <span class="soft">, {spaceName}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <FormFrame page={page} form={form}>
        {Object.entries(sent).flatMap(([name, value]) =>
          [value ?? []].flat().map((each) => <input type="hidden" name={name} value={each} />),
        )}
        <p class="buttons">
          {reached.length > 0 && (
            <Button name="act" value="send">
              {t.send}
            </Button>
          )}
          <Button kind="secondary" name="act" value="change">
            {t.correct}
          </Button>
        </p>
      </FormFrame>
    </section>
  );
}

function Said({ page, form }: WritePageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form, lang: page.network.lang };
  return (
    <>
      <Field
        {...inForm}
        name="title"
        label={t.title}
        hint={t.titleHint}
        maxlength={longestTitle}
        width="full"
      />
      <WrittenField {...inForm} name="body" label={t.body} hint={t.bodyHint} lines={9} />
    </>
  );
}

function ToWhom({ page, form, epcis }: WritePageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  return (
    <>
      <Choices
        {...inForm}
        name="roles"
        label={t.roles}
        choices={audiences.map((value) => ({ value, label: t.audiences[value] }))}
      />
      {epcis.length > 1 && (
        <Choices
          {...inForm}
          name="epcis"
          label={t.epcis}
          hint={t.epcisHint}
          {...foldedWhenMany(epcis, t.chooseEpcis)}
          optional
        />
      )}
      <Select
        {...inForm}
        name="service"
        label={t.service}
        hint={t.serviceHint}
        none={t.anyService}
        width="full"
        options={vocabulary.services.map((value) => ({ value, label: value }))}
        optional
      />
    </>
  );
}

function Asked({ page, form }: WritePageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  return (
    <>
      <Choices
        {...inForm}
        name="asks"
        label={t.asks}
        single
        choices={asked.map((value) => ({ value, label: t.asked[value] }))}
      />
      <Field {...inForm} name="answerBy" type="date" label={t.answerBy} hint={t.answerByHint} optional />
    </>
  );
}

const mostOpen = 5;

function foldedWhenMany(epcis: WritePageProps['epcis'], summary: string) {
  const all = epcis.map(({ code, name }) => ({ value: code, label: name }));
  return all.length > mostOpen ? { choices: [], folded: { summary, choices: all } } : { choices: all };
}
