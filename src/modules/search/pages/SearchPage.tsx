import type { FindableKind } from '#platform/findable';
import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import { Pagination } from '#ui/Pagination';
import { SearchField, SearchScript } from '#ui/SearchField';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import { type Answer, perPage } from '../find.ts';
import { mostMet } from '../find-store.ts';
import type { Messages } from '../messages.fr.ts';
import { hrefOf, type Search, searchPath } from '../search.ts';
import { words } from '../words.ts';
import { FoundLine } from './FoundLine.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Understood } from './Understood.tsx';

export interface SearchPageProps {
  page: Page;
  search: Search;
  /** Null as long as nothing is asked. */
  answer: Answer | null;
  kinds: readonly FindableKind[];
}

export function SearchPage(props: SearchPageProps) {
  const { page, search } = props;
  const t = words(page.lang);
  const isOfStaff = page.staffMenu.length > 0;
  const title = search.words ? t.titleFor(search.words) : t.title;
  if (isOfStaff)
    return (
      <StaffLayout page={page} title={title} current={searchPath}>
        <Content {...props} t={t} />
      </StaffLayout>
    );
  return (
    <Layout
      page={page}
      title={title}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      head={<SearchScript page={page} />}
      isPrivate
    >
      <Content {...props} t={t} />
    </Layout>
  );
}

const Content = (props: SearchPageProps & { t: Messages }) => (
  <>
    <h1>{props.t.title}</h1>
    <SearchField page={props.page} asked={props.search.words} />
    {props.answer ? <Answered {...props} answer={props.answer} /> : <p class="hint">{props.t.before}</p>}
  </>
);

function Answered(props: SearchPageProps & { t: Messages; answer: Answer }) {
  const { page, search, answer, kinds, t } = props;
  const labels = new Map(kinds.map(({ name, label }) => [name, label[page.lang]]));
  return (
    <>
      <Understood page={page} search={search} answer={answer} t={t} />
      <Kinds {...props} />
      {answer.found.length === 0 ? (
        <NothingFound page={page} search={search} answer={answer} labels={labels} />
      ) : (
        <>
          <p class="lead">
            <b>{answer.isMore ? t.foundMore(mostMet) : t.found(answer.total)}</b>
            {answer.total > 1 && t.order}
          </p>
          <ul class="entries">
            {answer.found.map((found) => (
              <FoundLine page={page} found={found} kind={labels.get(found.kind) ?? ''} />
            ))}
          </ul>
          <Pagination page={page} current={search.page} count={answer.pages} note={t.perPage(perPage)} />
        </>
      )}
    </>
  );
}

/** The kinds of which something was found; where there is one only, nothing is to be chosen. */
function Kinds({ page, search, answer, kinds, t }: SearchPageProps & { t: Messages; answer: Answer }) {
  const { counts, isMore } = answer;
  const there = kinds.filter(({ name }) => counts[name] || name === search.kind);
  if (there.length < 2 && search.kind === null) return null;
  const tab = (kind: string | null, label: string, count: number) => ({
    href: page.href(hrefOf({ ...search, kind, page: 1 })),
    label,
    ...(isMore ? {} : { count }),
    isCurrent: search.kind === kind,
  });
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = there.map(({ name, label }) => tab(name, label[page.lang], counts[name] ?? 0));
  return <Tabs label={t.kinds} tabs={[tab(null, t.everywhere, all), ...tabs]} />;
}
