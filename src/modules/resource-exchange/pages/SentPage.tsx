import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Facts } from '#ui/Facts';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { type Knot, State } from '#ui/State';
import { Table } from '#ui/Table';
import { exchangePath } from '../paths.ts';
import { type CollectionVerdict, countOf, type Judged, type ResourceVerdict } from '../verdict.ts';
import { words } from '../words.ts';

export interface SentPageProps {
  page: Page;
  form: Form;
  judged: Judged;
  name: string;
  /** Null: the network's. */
  owner: string | null;
  current: number;
  pages: number;
  /** Which of all its records this page shows. */
  part: { from: number; to: number };
}

type Row = ResourceVerdict | CollectionVerdict;

const knots: Record<Row['is'], Knot> = { new: 'full', changed: 'half', same: 'ticked', refused: 'crossed' };
/** What asks for attention comes first. */
const order = ['refused', 'changed', 'new', 'same'] as const;

/** What a file holds, before anything of it is written. */
export function SentPage({ page, form, judged, name, owner, current, pages, part }: SentPageProps) {
  const t = words(page.lang);
  const rows: Row[] = [...judged.resources, ...judged.collections];
  const shown = order.flatMap((which) => rows.filter(({ is }) => is === which)).slice(part.from, part.to);
  const among = (those: readonly Row[]): Row[] => shown.filter((row) => those.includes(row));
  return (
    <StaffLayout
      page={page}
      title={name}
      breadcrumb={[{ href: exchangePath, label: t.title }, { label: name }]}
      current={exchangePath}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{name}</h1>
      <p>{t.sent.lead}</p>
      <Facts
        facts={[
          [t.sent.owner, owner ?? t.network],
          ...order.map((which) => [t.sent.states[which], t.counted(countOf(judged, which))] as const),
        ]}
      />
      {rows.some(({ is }) => is === 'new' || is === 'changed') && (
        <FormFrame page={page} form={form}>
          <p class="buttons">
            <Button name="act" value="published">
              {t.sent.publish}
            </Button>
            <Button kind="secondary" name="act" value="draft">
              {t.sent.draft}
            </Button>
          </p>
        </FormFrame>
      )}
      <List page={page} title={t.sent.resources} rows={among(judged.resources)} />
      <List page={page} title={t.sent.collections} rows={among(judged.collections)} />
      <Pagination page={page} current={current} count={pages} />
      <p>
        <a href={page.href(exchangePath)}>{t.sent.another}</a>
      </p>
    </StaffLayout>
  );
}

function List({ page, title, rows }: { page: Page; title: string; rows: readonly Row[] }) {
  const t = words(page.lang).sent;
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Table<Row>
        caption={<span class="unseen">{title}</span>}
        rows={rows}
        columns={[
          { head: t.columns.title, cell: (row) => row.title || t.untitled },
          { head: t.columns.state, cell: ({ is }) => <State knot={knots[is]}>{t.state[is]}</State> },
          { head: t.columns.why, phone: 'alone', cell: (row) => whyOf(page, row) },
          {
            head: t.columns.line,
            numeric: true,
            phone: 'named',
            cell: ({ line }) => String(line),
          },
        ]}
      />
    </section>
  );
}

function whyOf(page: Page, row: Row): string {
  const t = words(page.lang).sent;
  if (row.is !== 'refused') return '';
  return row.at ? t.whyAt(t.whys[row.why], row.at) : t.whys[row.why];
}
