import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Features } from '#ui/Features';
import { Layout } from '#ui/Layout';
import { licence, openDataPath } from '../file.ts';
import type { Messages } from '../messages.fr.ts';
import { openApiPath } from '../openapi.ts';
import type { Sample } from '../sizes.ts';
import { words } from '../words.ts';
import { Example } from './Example.tsx';
import { FilesTable } from './FilesTable.tsx';

export interface OpenDataPageProps {
  page: Page;
  sample: Sample;
  changedAt: Date | null;
}

/** What the files are, for somebody who never heard of open data. */
export function OpenDataPage({ page, sample, changedAt }: OpenDataPageProps) {
  const t = words(page.lang);
  const day = changedAt && formatDateWithYear(page.lang, dateOf(changedAt, page.network.zone));
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.description(page.network.name)}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      current={openDataPath}
    >
      <h1>{t.title}</h1>
      <p class="standfirst">{t.lead}</p>
      <Section title={t.uses.title}>
        <Features
          features={[
            { icon: 'list', title: t.uses.spreadsheet, detail: t.uses.spreadsheetDetail },
            { icon: 'phone', title: t.uses.contacts, detail: t.uses.contactsDetail },
            { icon: 'map', title: t.uses.map, detail: t.uses.mapDetail },
            { icon: 'computer', title: t.uses.site, detail: t.uses.siteDetail },
          ]}
        />
      </Section>
      <Section title={t.files.title}>
        <FilesTable page={page} sample={sample} day={day} />
      </Section>
      {sample.first.length > 0 && (
        <Section title={t.example.title}>
          <Example page={page} lines={sample.first} />
        </Section>
      )}
      <Section title={t.cite.title}>
        <Rights page={page} t={t.cite} day={day ?? ''} />
      </Section>
      <Section title={t.programs.title}>
        <ForPrograms page={page} t={t.programs} />
      </Section>
    </Layout>
  );
}

const Section = ({ title, children }: { title: Child; children: Child }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Rights = ({ page, t, day }: { page: Page; t: Messages['cite']; day: string }) => (
  <>
    <p>
      {t.rights} <a href={licence}>{t.licence}</a>.
    </p>
    <p>{t.phrase}</p>
    <blockquote>
      <p>{t.sentence(page.network.name, day, page.absolute(openDataPath))}</p>
    </blockquote>
    <p>{t.personal}</p>
    <p>{t.wrong}</p>
  </>
);

const ForPrograms = ({ page, t }: { page: Page; t: Messages['programs'] }) => (
  <>
    <p>{t.free}</p>
    <p>{t.again}</p>
    <p>
      {t.example}{' '}
      <a href={`${page.href('/annuaire.geojson')}?ou=Figeac&km=20`}>
        <code>{`${page.href('/annuaire.geojson')}?ou=Figeac&km=20`}</code>
      </a>
    </p>
    <ul class="links">
      <li>
        <a href={page.href(openApiPath)}>{t.description}</a>
      </li>
      <li>
        <a href="https://github.com/LaMednum/standard-mediation-num">{t.standard}</a>
      </li>
    </ul>
  </>
);
