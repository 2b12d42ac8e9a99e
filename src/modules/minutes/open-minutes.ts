import { createHash } from 'node:crypto';
import { actionsFrom, type Decided, decisionsFrom, type ListedAction } from '#modules/decisions';
import { saidAgain } from '#modules/decisions/rules';
import { membersOf } from '#modules/groups';
import type { Access, Member } from '#modules/groups/rules';
import { type OpenSitting, openSitting } from '#modules/sittings';
import type { Sitting } from '#modules/sittings/rules';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import type { Ask } from '#platform/http/env';
import { found } from '#platform/http/guard';
import type { Lang } from '#platform/i18n';
import { dateOf, type IsoDate } from '#platform/time';
import { type Brief, briefOf } from './in-brief.ts';
import type { Minutes } from './minutes.ts';
import { type FoundAction, outcomesOf } from './outcome.ts';
import { minutesPath } from './paths.ts';
import { minutesOf } from './store.ts';

export interface OpenMinutes extends OpenSitting {
  minutes: Minutes;
  /** All of them, the newest first. */
  versions: readonly Minutes[];
  /** In which they are written: that of the network. */
  lang: Lang;
}

/** The newest minutes of the meeting of the address, or the version that it names. */
export async function openMinutes(c: Ask, wanted: Exclude<Access, 'none'>): Promise<OpenMinutes> {
  const opened = await openSitting(c, wanted);
  const versions = await minutesOf(c.var.db, opened.sitting.id);
  const asked = c.req.query('version');
  const minutes = found(
    asked === undefined ? versions[0] : versions.find(({ version }) => String(version) === asked),
  );
  return { ...opened, versions, minutes, lang: await langOf(c.var.db) };
}

/** An action that the register does not have yet. */
export interface Asked extends FoundAction {
  /** By which its answers are kept while the text around it changes. */
  key: string;
}

export interface Read {
  on: IsoDate;
  members: readonly Member[];
  /** Each with its number, when the register has it from an earlier version. */
  decisions: readonly (Decided & { number: number | null })[];
  /** What the register has already: it goes on as it stands. */
  begun: readonly ListedAction[];
  asked: readonly Asked[];
}

/** What a text of its minutes begins with. */
export const readBrief = async (
  c: Ask,
  { sitting, lang }: Pick<OpenMinutes, 'sitting' | 'lang'>,
  text: string,
): Promise<Brief> => briefOf(text, { on: await dayOf(c, sitting), lang });

/** The day of a meeting, from which a date without its year is the next one. */
const dayOf = async (c: Ask, { startsAt, begunAt }: Sitting): Promise<IsoDate> =>
  dateOf(startsAt ?? begunAt ?? c.var.now, await zoneOf(c.var.db));

/** What the minutes say was decided and agreed on, beside what the register has of it. */
export async function readOutcomes(
  c: Ask,
  { minutes, sitting, group, lang }: Pick<OpenMinutes, 'minutes' | 'sitting' | 'group' | 'lang'>,
): Promise<Read> {
  const { db } = c.var;
  const members = await membersOf(db, group.id);
  const on = await dayOf(c, sitting);
  const said = outcomesOf(minutes.text, { members, on, lang });
  const source = minutesPath(sitting.id);
  const decided = saidAgain(await decisionsFrom(db, group.id, source), said.decisions).pairs;
  const agreed = saidAgain(await actionsFrom(db, group.id, source), said.actions).pairs;
  return {
    ...{ on, members },
    decisions: decided.map(({ one, known }) => ({ ...one, number: known?.number ?? null })),
    begun: agreed.flatMap(({ known }) => known ?? []),
    asked: withKeys(agreed.flatMap(({ one, known }) => (known ? [] : one))),
  };
}

/** Two who do the same are told apart by their order. */
function withKeys(actions: readonly FoundAction[]): Asked[] {
  const before = new Map<string, number>();
  return actions.map((action) => {
    const rank = (before.get(action.text) ?? 0) + 1;
    before.set(action.text, rank);
    const hash = createHash('sha256').update(action.text).digest('hex').slice(0, 10);
    return { ...action, key: rank === 1 ? hash : `${hash}-${rank}` };
  });
}
