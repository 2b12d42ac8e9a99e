import { recordOutcomes } from '#modules/decisions';
import { groupById } from '#modules/groups';
import { versionPath } from '#modules/plan-versions/rules';
import type { Database } from '#platform/database/connect';
import { zoneOf } from '#platform/database/zone';
import { dateOf } from '#platform/time';

interface Validated {
  planId: string;
  number: number;
  title: string;
  groupId: string;
  committeeId: string;
  now: Date;
}

/** That a committee validated a plan is one of its decisions. */
export async function recordValidated(tx: Database, validated: Validated): Promise<void> {
  const { planId, number, title, groupId, committeeId, now } = validated;
  const group = await groupById(tx, groupId);
  await recordOutcomes(tx, {
    groupId: committeeId,
    on: dateOf(now, await zoneOf(tx)),
    sourcePath: versionPath(planId, number),
    decisions: [
      {
        text: `Le plan «\u00a0${title}\u00a0» (${group?.name ?? ''}), version ${number}, est validé.`,
        about: null,
      },
    ],
    actions: [],
    now,
  });
}
