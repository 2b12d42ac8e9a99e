import { staffPath } from '#modules/printed-directory/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { proofsPath } from '../paths.ts';
import type { Progress } from '../progress.ts';
import { words } from '../words.ts';
import { ProofCounts, ProofGroups } from './ProofFigures.tsx';
import { ProofLines } from './ProofLines.tsx';

export interface ProofsPageProps {
  page: Page;
  year: number;
  progress: Progress;
  /** The page of the list, from 1 on. */
  current: number;
  form: Form;
}

/** How far the proofs of an edition are, who has not signed, and the button that writes to them. */
export function ProofsPage(props: ProofsPageProps) {
  const { page, year, form } = props;
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={[{ href: staffPath, label: t.of(year) }, { label: t.title }]}
      current={proofsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="standfirst">{t.lead(year)}</p>
        <ProofCounts {...props} />
        <Writing {...props} />
        <ProofGroups {...props} />
        <Waiting {...props} />
      </div>
    </StaffLayout>
  );
}

function Writing({ page, progress: { due }, form }: ProofsPageProps) {
  const t = words(page.lang);
  return (
    <FormFrame page={page} form={form}>
      <p>{t.sendWhy}</p>
      <p>{due === 0 ? t.nobodyDue : <Button>{t.send(due)}</Button>}</p>
    </FormFrame>
  );
}

function Waiting({ page, progress, current }: ProofsPageProps) {
  const t = words(page.lang);
  if (progress.waiting.length === 0)
    return progress.counts.right > 0 ? <EmptyState title={t.allSigned}>{t.allSignedWhy}</EmptyState> : null;
  return (
    <section>
      <h2>{t.waiting}</h2>
      <ProofLines {...{ page, current }} entries={progress.waiting} hasSheets />
    </section>
  );
}
