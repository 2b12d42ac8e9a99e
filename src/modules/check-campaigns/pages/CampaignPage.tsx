import type { Chart as ChartModel, Drawn } from '#platform/charts/chart';
import type { Form } from '#platform/forms/form';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Chart } from '#ui/Chart';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { Figure, Figures } from '#ui/Figure';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { campaignPath, listPath } from '../paths.ts';
import { type GroupingProgress, type Progress, shareOf } from '../progress.ts';
import { rhythms } from '../setting-form.ts';
import { words } from '../words.ts';

export interface CampaignPageProps {
  page: Page;
  progress: Progress;
  groupings: readonly GroupingProgress[];
  chart: ChartModel;
  drawn: Drawn;
  setting: Form;
  start: Form;
}

/** How far the network is, and what a coordinator decides about it. */
export function CampaignPage(props: CampaignPageProps) {
  const { page, progress, chart, drawn, setting, start } = props;
  const t = words(page.lang).campaign;
  const wrong = [setting, start].find(({ errors }) => Object.keys(errors).length > 0);
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={[{ href: listPath, label: words(page.lang).list.title }, { label: t.title }]}
      current={listPath}
      {...(wrong ? { form: wrong } : {})}
    >
      {wrong && <ErrorSummary page={page} form={wrong} />}
      <div class="stack">
        <h1>{t.title}</h1>
        <Counts page={page} progress={progress} />
        <section>
          <h2>{t.byGrouping}</h2>
          <Groupings {...props} />
        </section>
        <section>
          <Chart page={page} chart={chart} drawn={drawn} method={t.method} heading={t.week} />
        </section>
        <section class="rule">
          <Start {...props} />
        </section>
        <section class="rule">
          <Rhythm page={page} setting={setting} />
        </section>
      </div>
    </StaffLayout>
  );
}

function Counts({ page, progress }: Pick<CampaignPageProps, 'page' | 'progress'>) {
  const t = words(page.lang).campaign;
  const nb = (count: number): string => formatNumber(page.lang, count);
  return (
    <Figures>
      <Figure
        label={t.checked}
        value={nb(progress.checked)}
        comparison={t.outOf(nb(progress.spaces), percent(page, shareOf(progress)))}
        isBig
      />
      <Figure label={t.waiting} value={nb(progress.waiting)} comparison={t.waitingWhy} />
      <Figure label={t.calls} value={nb(progress.calls)} comparison={t.callsWhy} />
      <Figure label={t.corrected} value={nb(progress.corrected)} comparison={t.correctedWhy} />
    </Figures>
  );
}

const percent = ({ lang }: Page, share: number): string =>
  `${formatNumber(lang, Math.round(share * 100))}${lang === 'fr' ? '\u00a0' : ''}%`;

function Groupings({ page, groupings }: CampaignPageProps) {
  const t = words(page.lang).campaign;
  const count = (what: keyof Progress) => (row: GroupingProgress) => formatNumber(page.lang, row[what]);
  return (
    <Table
      caption={t.caption}
      rows={groupings}
      columns={[
        {
          head: t.grouping,
          cell: ({ code, name }) =>
            code ? <a href={page.href(`${listPath}?epci=${code}`)}>{name}</a> : t.noGrouping,
        },
        { head: t.spaces, cell: count('spaces'), numeric: true, phone: 'named' },
        { head: t.checked, cell: count('checked'), numeric: true, phone: 'named' },
        { head: t.share, cell: (row) => percent(page, shareOf(row)), numeric: true, phone: 'named' },
        { head: t.waiting, cell: count('waiting'), numeric: true, phone: 'named' },
        { head: t.calls, cell: count('calls'), numeric: true, phone: 'named' },
      ]}
    />
  );
}

function Start({ page, start, groupings }: CampaignPageProps) {
  const t = words(page.lang).campaign.start;
  const options = groupings
    .filter(({ code }) => code)
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <form action={page.href(`${campaignPath}/lancer`)}>
        <Select page={page} form={start} name="epci" label={t.where} options={options} none={t.everywhere} />
        <Button kind="secondary" icon="mail">
          {t.submit}
        </Button>
      </form>
    </>
  );
}

function Rhythm({ page, setting }: Pick<CampaignPageProps, 'page' | 'setting'>) {
  const t = words(page.lang).campaign.rhythm;
  const inForm = { page, form: setting };
  return (
    <>
      <h2>{t.title}</h2>
      <FormFrame page={page} form={setting} action={`${campaignPath}/rythme`}>
        <Choices
          {...inForm}
          name="months"
          single
          label={t.months}
          choices={rhythms.map((value) => ({ value, label: t.choices[value] }))}
        />
        <Field
          {...inForm}
          name="nightlyLetters"
          type="number"
          min={5}
          max={500}
          label={t.letters}
          hint={t.lettersHint}
        />
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  );
}
