import { staffPath } from '#modules/printed-directory/rules';
import type { Form } from '#platform/forms/form';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Figure, Figures } from '#ui/Figure';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { type Knot, State } from '#ui/State';
import { Table } from '#ui/Table';
import { proofsPath } from '../paths.ts';
import type { FollowedEntry, Progress } from '../progress.ts';
import type { ProofState } from '../proof.ts';
import { words } from '../words.ts';

export interface ProofsPageProps {
  page: Page;
  year: number;
  progress: Progress;
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
        <Counts {...props} />
        <Writing {...props} />
        <Groups {...props} />
        <Waiting {...props} />
      </div>
    </StaffLayout>
  );
}

function Counts({ page, progress: { counts, total } }: ProofsPageProps) {
  const t = words(page.lang);
  const nb = (count: number): string => formatNumber(page.lang, count);
  return (
    <Figures>
      <Figure label={t.signed} value={nb(counts.right)} comparison={t.outOf(total)} isBig />
      <Figure label={t.wrong} value={nb(counts.wrong + counts.changed)} comparison={t.wrongWhy} />
      <Figure label={t.silent} value={nb(counts.silent + counts.unreached)} comparison={t.silentWhy} />
    </Figures>
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

function Groups({ page, progress: { groups } }: ProofsPageProps) {
  const t = words(page.lang);
  type Row = (typeof groups)[number];
  const count =
    (...which: ProofState[]) =>
    ({ counts }: Row) =>
      formatNumber(
        page.lang,
        which.reduce((sum, state) => sum + counts[state], 0),
      );
  return (
    <section>
      <h2>{t.byGrouping}</h2>
      <Table
        caption={t.caption}
        rows={groups}
        columns={[
          { head: t.grouping, cell: ({ name }) => <span lang="fr">{name}</span> },
          {
            head: t.progress,
            cell: ({ counts, total }) =>
              `${formatNumber(page.lang, counts.right)} / ${formatNumber(page.lang, total)}`,
            numeric: true,
            phone: 'named',
          },
          { head: t.wrong, cell: count('wrong', 'changed'), numeric: true, phone: 'named' },
          { head: t.silent, cell: count('silent', 'unreached'), numeric: true, phone: 'named' },
        ]}
      />
    </section>
  );
}

const knots: Record<ProofState, Knot> = {
  right: 'ticked',
  changed: 'half',
  wrong: 'crossed',
  silent: 'hollow',
  unreached: 'hollow',
  unsent: 'hollow',
};

function Waiting({ page, progress }: ProofsPageProps) {
  const t = words(page.lang);
  if (progress.waiting.length === 0)
    return progress.counts.right > 0 ? <EmptyState title={t.allSigned}>{t.allSignedWhy}</EmptyState> : null;
  return (
    <section>
      <h2>{t.waiting}</h2>
      <Table
        caption={t.spaces(progress.waiting.length)}
        rows={progress.waiting}
        columns={[
          { head: t.space, cell: (followed) => <Space page={page} followed={followed} /> },
          { head: t.state, cell: ({ state }) => <State knot={knots[state]}>{t.states[state]}</State> },
          { head: t.said, cell: (followed) => <Said page={page} followed={followed} />, phone: 'alone' },
        ]}
      />
    </section>
  );
}

const Space = ({ page, followed: { entry } }: { page: Page; followed: FollowedEntry }) => (
  <a href={page.href(`${proofsPath}/${entry.id}/epreuve.pdf`)}>
    <span lang="fr">
      {entry.commune}, {entry.name}
    </span>
    <span class="unseen">. {words(page.lang).sheet}</span>
  </a>
);

function Said({ page, followed: { proof, entry } }: { page: Page; followed: FollowedEntry }) {
  const t = words(page.lang);
  if (proof?.note) return <span lang="fr">{t.note(proof.note, proof.answeredBy)}</span>;
  return (
    <>
      {t.letters(proof?.letters ?? 0)}
      {entry.phone && `, ${entry.phone}`}
    </>
  );
}
