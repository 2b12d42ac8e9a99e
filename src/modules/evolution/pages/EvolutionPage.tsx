import type { Chart as ChartModel, Drawn } from '#platform/charts/chart';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Chart } from '#ui/Chart';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import type { Evolution } from '../evolution.ts';
import { evolutionPath } from '../paths.ts';
import type { Asked } from '../period.ts';
import { words } from '../words.ts';
import { EquippedMap } from './EquippedMap.tsx';
import { ByEpci, Counts } from './Figures.tsx';
import { Movements } from './Movements.tsx';

export interface EvolutionPageProps {
  page: Page;
  form: Form;
  asked: Asked;
  evolution: Evolution;
  chart: ChartModel;
  drawn: Drawn;
}

/** What opened, closed, moved between two days, and how many communes have a space. */
export function EvolutionPage({ page, form, asked, evolution, chart, drawn }: EvolutionPageProps) {
  const t = words(page.lang);
  const { total, after, period } = evolution;
  const isToday = period.to === dateOf(page.now, page.network.zone);
  const when = isToday ? t.today : t.on(formatDateWithYear(page.lang, period.to));
  const since = evolution.since && formatDateWithYear(page.lang, evolution.since);
  const isUnknown = evolution.since !== null && period.to < evolution.since;
  const lead = isUnknown && since ? t.unknownBefore(since) : t.lead(after.communes, total, when);
  return (
    <Layout
      page={page}
      title={t.title}
      description={lead}
      form={form}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <p class="lead">{lead}</p>
        <Days page={page} form={form} />
        {asked.isCut && <Notice>{t.cut}</Notice>}
        {!isUnknown && since && period.from < (evolution.since ?? '') && (
          <Notice>{t.unknownBefore(since)}</Notice>
        )}
        {!isUnknown && (
          <>
            <Counts page={page} evolution={evolution} />
            <EquippedMap page={page} evolution={evolution} />
            <section>
              <h2>{t.curveTitle}</h2>
              <Chart page={page} chart={chart} drawn={drawn} heading={t.day} method={t.method} />
            </section>
            <ByEpci page={page} evolution={evolution} />
            <Movements page={page} evolution={evolution} />
          </>
        )}
      </div>
    </Layout>
  );
}

function Days({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <search>
      <form class="filter-row" action={page.href(evolutionPath)}>
        <Field {...inForm} name="du" type="date" label={t.from} />
        <Field {...inForm} name="au" type="date" label={t.to} />
        <Button kind="secondary">{t.see}</Button>
      </form>
    </search>
  );
}
