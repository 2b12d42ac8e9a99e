import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';
import { ChangeSets, type ChangeSetsProps } from './ChangeSets.tsx';

export type HistoryPageProps = Omit<ChangeSetsProps, 'spaceId'> & {
  space: PlacedSpace;
  number: number;
  count: number;
};

/** All that changed in a space. */
export function HistoryPage({ page, space, changes, names, number, count }: HistoryPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={`${t.title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, t.title)}
      current="/extranet/espaces"
    >
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <ChangeSets page={page} spaceId={space.id} changes={changes} names={names} />
        <Pagination page={page} current={number} count={count} />
      </div>
    </StaffLayout>
  );
}
