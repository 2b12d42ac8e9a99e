import type { Import } from '#modules/place-imports/rules';
import type { ImportSource } from '#modules/place-sources/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { importsPath } from '../paths.ts';
import { words } from '../words.ts';
import { PastImports } from './PastImports.tsx';
import { Sources } from './Sources.tsx';
import { StartForm } from './StartForm.tsx';

export const importsPerPage = 20;

export interface ImportsPageProps {
  page: Page;
  imports: readonly Import[];
  count: number;
  sources: readonly ImportSource[];
  current: number;
  form: Form;
  /** Of a file in which no column seems to name the places. */
  columns: readonly string[];
}

/** A file to read, those that were read, and where they come from. */
export function ImportsPage({ page, imports, count, sources, current, form, columns }: ImportsPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title} current={importsPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <StartForm page={page} form={form} columns={columns} />
        <section class="rule">
          <h2>{t.past.title}</h2>
          {imports.length === 0 ? (
            <EmptyState title={t.past.none}>{t.past.noneWhy}</EmptyState>
          ) : (
            <PastImports page={page} imports={imports} count={count} />
          )}
          <Pagination page={page} current={current} count={Math.ceil(count / importsPerPage)} />
        </section>
        {sources.length > 0 && <Sources page={page} sources={sources} />}
      </div>
    </StaffLayout>
  );
}
