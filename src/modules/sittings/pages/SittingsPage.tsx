import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { knotOf } from '../knots.ts';
import { newPath, sittingPath } from '../paths.ts';
import { phaseOf, type Sitting } from '../sitting.ts';
import { whenInWords } from '../when-words.ts';
import { words } from '../words.ts';

export interface SittingsPageProps {
  page: Page;
  group: Group;
  sittings: readonly Sitting[];
  maySteer: boolean;
}

/** All meetings of a group, the latest first. */
export function SittingsPage({ page, group, sittings, maySteer }: SittingsPageProps) {
  const t = words(page.lang);
  const crumbs = [...groupCrumbs(page.lang, group), { label: t.title }];
  const add = maySteer && (
    <Button icon="plus" href={page.href(newPath(group.slug))}>
      {t.list.add}
    </Button>
  );
  return (
    <StaffLayout page={page} title={t.list.title(group.name)} breadcrumb={crumbs} current={groupsPath}>
      <h1>{t.title}</h1>
      {sittings.length === 0 ? (
        <EmptyState title={t.list.none} actions={add}>
          {maySteer ? t.list.noneMore : t.list.noneToRead}
        </EmptyState>
      ) : (
        <>
          {add && <p class="buttons">{add}</p>}
          <Lines page={page} sittings={sittings} />
        </>
      )}
    </StaffLayout>
  );
}

function Lines({ page, sittings }: Pick<SittingsPageProps, 'page' | 'sittings'>) {
  const t = words(page.lang);
  return (
    <Table<Sitting>
      caption={t.list.caption}
      rows={sittings}
      columns={[
        {
          head: t.list.when,
          cell: (one) => (
            <a href={page.href(sittingPath(one.id))}>
              {capitalised(whenInWords(page.lang, one, page.network.zone))}
            </a>
          ),
        },
        {
          head: t.list.what,
          cell: ({ title }) => <span lang={page.network.lang}>{title}</span>,
          phone: 'alone',
        },
        {
          head: t.list.place,
          cell: ({ place }) => <span lang={page.network.lang}>{place}</span>,
          phone: 'alone',
        },
        {
          head: t.list.state,
          cell: (one) => {
            const phase = phaseOf(one, page.now);
            return <State knot={knotOf(phase)}>{t.phases[phase]}</State>;
          },
          phone: 'alone',
        },
      ]}
    />
  );
}
