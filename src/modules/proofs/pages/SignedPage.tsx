import { staffPath } from '#modules/printed-directory/rules';
import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { proofsPath } from '../paths.ts';
import type { Progress } from '../progress.ts';
import { words } from '../words.ts';
import { ProofCounts, ProofGroups } from './ProofFigures.tsx';
import { ProofLines } from './ProofLines.tsx';

export interface SignedPageProps {
  page: Page;
  year: number;
  /** Null once the words of the edition were taken out. */
  progress: Progress | null;
  current: number;
}

/** What the teams had answered of an edition that is frozen. */
export function SignedPage({ page, year, progress, current }: SignedPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={`${t.title}, ${t.of(year)}`}
      breadcrumb={[{ href: staffPath, label: t.of(year) }, { label: t.title }]}
      current={proofsPath}
    >
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="standfirst">{t.frozenLead(year)}</p>
        {progress ? (
          <>
            <ProofCounts {...{ page, progress }} />
            <ProofGroups {...{ page, progress }} />
            <section>
              <h2>{t.said}</h2>
              <ProofLines {...{ page, current }} entries={progress.all} />
            </section>
          </>
        ) : (
          <EmptyState title={t.forgotten}>{t.forgottenWhy}</EmptyState>
        )}
      </div>
    </StaffLayout>
  );
}
