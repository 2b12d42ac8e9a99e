import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import { sittingPath } from '#modules/sittings/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Figure, Figures as Row } from '#ui/Figure';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { Tabs } from '#ui/Tabs';
import { type Figures, type HeldSitting, peoplePerSitting, shareDone } from '../figures.ts';
import { figuresPath } from '../paths.ts';
import { words } from '../words.ts';

export interface FiguresPageProps {
  page: Page;
  group: Group;
  years: readonly number[];
  year: number;
  figures: Figures;
}

/** A sheet of what a group did in a year, counted from what it recorded: nobody types a figure. */
export function FiguresPage(props: FiguresPageProps) {
  const { page, group, years, year } = props;
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.title(year)}
      breadcrumb={[...groupCrumbs(page.lang, group), { label: t.title(year) }]}
      current={groupsPath}
    >
      <p class="kicker">{group.name}</p>
      <h1>{t.title(year)}</h1>
      <p>{t.lead}</p>
      {years.length > 1 && (
        <Tabs
          label={t.years}
          tabs={years.map((each) => ({
            href: `${page.href(figuresPath(group.slug))}?annee=${each}`,
            label: String(each),
            isCurrent: each === year,
          }))}
        />
      )}
      <Counters {...props} />
      <Sittings {...props} />
    </StaffLayout>
  );
}

function Counters({ page, figures }: FiguresPageProps) {
  const t = words(page.lang);
  const { sittings, people, produced, decisions, actions } = figures;
  const share = shareDone(figures);
  const all = produced.documents + produced.minutes + produced.notepads;
  return (
    <Row>
      <Figure
        label={t.sittings}
        value={String(sittings.length)}
        comparison={t.perSitting(peoplePerSitting(figures).toLocaleString(page.lang))}
      />
      <Figure label={t.people} value={String(people)} comparison={t.peopleMore} />
      <Figure label={t.produced} value={String(all)} comparison={t.producedMore(produced)} />
      <Figure label={t.decisions} value={String(decisions)} comparison={t.decisionsMore} />
      <Figure
        label={t.actions}
        value={share === null ? '–' : `${share}\u00a0%`}
        comparison={t.actionsMore(actions)}
      />
    </Row>
  );
}

function Sittings({ page, figures: { sittings } }: FiguresPageProps) {
  const t = words(page.lang);
  if (sittings.length === 0) return <p class="soft">{t.none}</p>;
  return (
    <Table<HeldSitting>
      caption={t.bySitting}
      rows={sittings}
      columns={[
        {
          head: t.day,
          cell: ({ id, startsAt }) => (
            <a href={page.href(sittingPath(id))}>
              {formatDateWithYear(page.lang, dateOf(startsAt, page.network.zone))}
            </a>
          ),
        },
        { head: t.people, numeric: true, phone: 'named', cell: ({ people }) => String(people) },
        { head: t.decisions, numeric: true, phone: 'named', cell: ({ decisions }) => String(decisions) },
      ]}
    />
  );
}
