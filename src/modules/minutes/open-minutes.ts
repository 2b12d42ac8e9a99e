import { membersOf } from '#modules/groups';
import type { Access, Member } from '#modules/groups/rules';
import { type OpenSitting, openSitting } from '#modules/sittings';
import { zoneOf } from '#platform/database/zone';
import type { Ask } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { dateOf, type IsoDate } from '#platform/time';
import type { Minutes } from './minutes.ts';
import { type Outcomes, outcomesOf } from './outcome.ts';
import { minutesOf } from './store.ts';

export interface OpenMinutes extends OpenSitting {
  minutes: Minutes;
  /** All of them, the newest first. */
  versions: readonly Minutes[];
}

/** The newest minutes of the meeting of the address, or the version that it names. */
export async function openMinutes(c: Ask, wanted: Exclude<Access, 'none'>): Promise<OpenMinutes> {
  const opened = await openSitting(c, wanted);
  const versions = await minutesOf(c.var.db, opened.sitting.id);
  const asked = c.req.query('version');
  const minutes = found(
    asked === undefined ? versions[0] : versions.find(({ version }) => String(version) === asked),
  );
  return { ...opened, versions, minutes };
}

export interface Read {
  on: IsoDate;
  members: readonly Member[];
  outcomes: Outcomes;
}

/** What the minutes say was decided and agreed on. */
export async function readOutcomes(c: Ask, { minutes, sitting, group }: OpenMinutes): Promise<Read> {
  const { db, now } = c.var;
  const members = await membersOf(db, group.id);
  const on = dateOf(sitting.startsAt ?? now, await zoneOf(db));
  return { on, members, outcomes: outcomesOf(minutes.text, { members, on }) };
}
