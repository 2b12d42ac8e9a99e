import { kinds, resourcesPath, resourceWords, type Status, statuses } from '#modules/resources/rules';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { Tabs } from '#ui/Tabs';
import { deskPath, listPath, markedPath, newPathFor } from '../paths.ts';
import type { Listed } from '../store.ts';
import { words } from '../words.ts';

/** What should be looked at in some resources of hers. */
export interface Marked {
  name: string;
  label: string;
  ids: readonly string[];
}

export interface DeskPageProps {
  page: Page;
  listed: readonly Listed[];
  counts: ReadonlyMap<string, number>;
  /** Null where the list is that of a mark. */
  status: Status | null;
  marks: readonly Marked[];
  mark: Marked | null;
  current: number;
  pages: number;
}

/** What somebody may write, by where it stands, and the ways to begin another. */
export function DeskPage(props: DeskPageProps) {
  const { page, listed, counts, status, marks, mark, current, pages } = props;
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title} current={listPath}>
      <h1>{t.title}</h1>
      <div class="stack">
        <p>{t.lead}</p>
        <p class="buttons">
          {kinds.map((kind) => (
            <Button kind="secondary" icon="plus" href={page.href(newPathFor(kind))}>
              {t.begin[kind]}
            </Button>
          ))}
        </p>
        <Tabs
          label={t.tabs.label}
          tabs={[
            ...statuses.map((each) => ({
              label: t.tabs[each],
              count: counts.get(each) ?? 0,
              href: page.href(each === 'published' ? listPath : `${listPath}?etat=${each}`),
              isCurrent: each === status,
            })),
            ...marks.map(({ name, label, ids }) => ({
              label,
              count: ids.length,
              href: page.href(markedPath(name)),
              isCurrent: name === mark?.name,
            })),
          ]}
        />
      </div>
      {listed.length === 0 ? (
        <EmptyState
          title={t.empty[status ?? 'published']}
          actions={<a href={page.href(resourcesPath)}>{t.ofNetwork}</a>}
        >
          {t.emptyText}
        </EmptyState>
      ) : (
        <>
          <List {...{ page, listed, marks }} caption={mark?.label ?? t.tabs[status ?? 'published']} />
          <Pagination page={page} current={current} count={pages} />
        </>
      )}
    </StaffLayout>
  );
}

type ListProps = Pick<DeskPageProps, 'page' | 'listed' | 'marks'> & { caption: string };

function List({ page, listed, marks, caption }: ListProps) {
  const t = words(page.lang);
  return (
    <Table<Listed>
      caption={<span class="unseen">{caption}</span>}
      rows={listed}
      columns={[
        {
          head: t.columns.title,
          cell: ({ id, title, lang }) => (
            <>
              <a href={page.href(deskPath(id))} lang={lang === page.lang ? undefined : lang}>
                {title}
              </a>
              {marks
                .filter(({ ids }) => ids.includes(id))
                .map(({ label }) => (
                  <>
                    <br />
                    <State knot="half">{label}</State>
                  </>
                ))}
            </>
          ),
        },
        { head: t.columns.kind, cell: ({ kind }) => resourceWords(page.lang).kinds[kind] },
        { head: t.columns.owner, cell: ({ spaceName }) => spaceName ?? t.form.network },
        {
          head: t.columns.changed,
          cell: ({ changedAt, actorName }) => t.savedBy(momentText(page, changedAt), actorName),
        },
      ]}
    />
  );
}
