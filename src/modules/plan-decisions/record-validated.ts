import { recordOutcomes } from '#modules/decisions';
import { groupById } from '#modules/groups';
import { versionPath } from '#modules/plan-versions/rules';
import type { Database } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { dateOf, type IsoDate } from '#platform/time';

interface Validated {
  planId: string;
  number: number;
  title: string;
  groupId: string;
  committeeId: string;
  scenario: string | null;
  metOn: IsoDate | null;
  now: Date;
}

/** That a committee validated a plan is one of its decisions. */
export async function recordValidated(tx: Database, validated: Validated): Promise<void> {
  const { planId, number, title, groupId, committeeId, scenario, metOn, now } = validated;
  const group = await groupById(tx, groupId);
  await recordOutcomes(tx, {
    groupId: committeeId,
    on: metOn ?? dateOf(now, await zoneOf(tx)),
    sourcePath: versionPath(planId, number),
    decisions: [
      {
        text: `Le plan «\u00a0${title}\u00a0» (${group?.name ?? ''}), version ${number}, ${scenario === null ? '' : `scénario «\u00a0${scenario}\u00a0», `}est validé.`,
        about: null,
      },
    ],
    actions: [],
    now,
  });
}
