import { staffPath } from '#modules/printed-directory/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { formatDate } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { Figure, Figures } from '#ui/Figure';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { copiesPath, yearPath } from '../paths.ts';
import { copiesIn, type Recipient, sumsOf } from '../recipient.ts';
import { words } from '../words.ts';

export interface CopiesPageProps {
  page: Page;
  year: number;
  /** How many are printed. */
  copies: number;
  recipients: readonly Recipient[];
  /** The page of the list, from 1 on. */
  current: number;
  run: Form;
  list: Form;
  /** The year of the list before, when there is one to take up. */
  yearBefore: number | null;
  again: Form;
}

/** A list of hundreds is read in pages. */
const perPage = 25;

/** Who receives how many copies, what remains, and what is printed to send them. */
export function CopiesPage(props: CopiesPageProps) {
  const { page, year, run, list, recipients } = props;
  const t = words(page.lang);
  const wrong = [run, list].find(({ errors }) => Object.keys(errors).length > 0);
  return (
    <StaffLayout
      page={page}
      title={t.titleOf(year)}
      breadcrumb={[{ href: staffPath, label: t.editions }, { label: t.titleOf(year) }]}
      current={copiesPath}
      {...(wrong ? { form: wrong } : {})}
    >
      {wrong && <ErrorSummary page={page} form={wrong} />}
      <div class="stack">
        <h1>{t.titleOf(year)}</h1>
        <p class="standfirst">{t.lead}</p>
        <Counts {...props} />
        <p class="buttons">
          <Button href={page.href(`${yearPath(year)}/ajouter`)}>{t.add}</Button>
        </p>
        {recipients.length > 0 && <PaperForm {...props} />}
        {recipients.length === 0 ? <EmptyState title={t.none}>{t.noneWhy}</EmptyState> : <Lists {...props} />}
        <TakeUp {...props} />
        <Forms {...props} />
      </div>
    </StaffLayout>
  );
}

/** What is printed: for everybody, for one type of recipients, or for those who still wait. */
function PaperForm({ page, year, recipients }: CopiesPageProps) {
  const t = words(page.lang);
  const types = sumsOf(recipients).map(({ kind }) => ({ value: kind, label: t.kinds[kind] }));
  return (
    <form action={page.href(`${yearPath(year)}/etiquettes.pdf`)} class="stack">
      <Select
        page={page}
        form={blankForm()}
        name="type"
        label={t.papersFor}
        options={[{ value: '', label: t.everybody }, ...types]}
      />
      <Choices
        page={page}
        form={blankForm()}
        name="reste"
        label={t.among}
        choices={[{ value: 'oui', label: t.onlyWaiting }]}
      />
      <p class="buttons">
        <Button kind="secondary">{t.labels}</Button>
        <Button kind="secondary" formaction={page.href(`${yearPath(year)}/bons.pdf`)}>
          {t.notes}
        </Button>
      </p>
    </form>
  );
}

function Counts({ page, copies, recipients }: CopiesPageProps) {
  const t = words(page.lang);
  const nb = (count: number): string => formatNumber(page.lang, count);
  const given = copiesIn(recipients);
  const remaining = copies - given;
  const delivered = recipients.filter(({ deliveredOn }) => deliveredOn !== null).length;
  return (
    <Figures>
      <Figure label={t.given} value={nb(given)} comparison={t.outOf(copies)} isBig />
      <Figure
        label={remaining < 0 ? t.short : t.remaining}
        value={nb(Math.abs(remaining))}
        comparison={remaining < 0 ? t.shortWhy : t.remainingWhy}
      />
      <Figure label={t.recipients} value={nb(recipients.length)} comparison={t.deliveredTo(delivered)} />
    </Figures>
  );
}

function Lists({ page, year, recipients, current: asked }: CopiesPageProps) {
  const t = words(page.lang);
  const count = Math.ceil(recipients.length / perPage);
  const current = Math.min(asked, count);
  const nb = (count: number): string => formatNumber(page.lang, count);
  return (
    <>
      <section>
        <h2>{t.sums}</h2>
        <Table
          caption={t.sumsCaption}
          rows={sumsOf(recipients)}
          columns={[
            { head: t.kind, cell: ({ kind }) => t.kinds[kind] },
            { head: t.recipients, cell: (sum) => nb(sum.recipients), numeric: true, phone: 'named' },
            { head: t.copies, cell: (sum) => nb(sum.copies), numeric: true, phone: 'named' },
          ]}
        />
      </section>
      <section>
        <h2>{t.who}</h2>
        <Table
          caption={t.whoCaption}
          rows={recipients.slice((current - 1) * perPage, current * perPage)}
          columns={[
            {
              head: t.name,
              cell: ({ id, name, city }) => (
                <a href={page.href(`${yearPath(year)}/${id}`)} lang={page.network.lang}>
                  {name}, {city}
                </a>
              ),
            },
            { head: t.kind, cell: ({ kind }) => t.kinds[kind] },
            { head: t.copies, cell: (recipient) => nb(recipient.copies), numeric: true },
            {
              head: t.handedOver,
              cell: (recipient) => <Delivery {...{ page, year, recipient }} />,
              phone: 'alone',
            },
          ]}
        />
        <Pagination page={page} current={current} count={count} />
      </section>
    </>
  );
}

function Delivery({ page, year, recipient }: { page: Page; year: number; recipient: Recipient }) {
  const t = words(page.lang);
  const { id, name, deliveredOn } = recipient;
  return (
    <FormFrame page={page} action={`${yearPath(year)}/${id}/remis`}>
      {deliveredOn && <State knot="ticked">{formatDate(page.lang, deliveredOn)}</State>}{' '}
      <Button kind={deliveredOn ? 'quiet' : 'secondary'} dense>
        <span>
          {deliveredOn ? t.unmark : t.mark}
          <span class="unseen">, {name}</span>
        </span>
      </Button>
    </FormFrame>
  );
}

function TakeUp({ page, year, yearBefore, again }: CopiesPageProps) {
  const t = words(page.lang);
  if (yearBefore === null) return null;
  return (
    <FormFrame page={page} form={again} action={`${yearPath(year)}/reprendre`}>
      <p>{t.takeUpWhy}</p>
      <p>
        <Button kind="secondary">{t.takeUp(yearBefore)}</Button>
      </p>
    </FormFrame>
  );
}

function Forms({ page, year, run, list }: CopiesPageProps) {
  const t = words(page.lang);
  return (
    <>
      <section class="rule">
        <h2>{t.list}</h2>
        <FormFrame page={page} form={list} action={`${yearPath(year)}/liste`}>
          <Choices
            page={page}
            form={list}
            name="list"
            label={t.which}
            hint={t.listHint}
            choices={(['spaces', 'town_halls'] as const).map((value) => ({ value, label: t.lists[value] }))}
            single
          />
          <Field
            page={page}
            form={list}
            name="copies"
            label={t.each}
            width="year"
            inputmode="numeric"
            maxlength={6}
          />
          <Button kind="secondary">{t.addList}</Button>
        </FormFrame>
      </section>
      <section class="rule">
        <h2>{t.runTitle}</h2>
        <FormFrame page={page} form={run} action={`${yearPath(year)}/tirage`}>
          <Field
            page={page}
            form={run}
            name="copies"
            label={t.run}
            hint={t.runHint}
            width="short"
            inputmode="numeric"
            maxlength={9}
          />
          <Button kind="secondary">{t.saveRun}</Button>
        </FormFrame>
      </section>
    </>
  );
}
