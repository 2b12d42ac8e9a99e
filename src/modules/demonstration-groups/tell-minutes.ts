import { actionsFrom, takeStep } from '#modules/decisions';
import { allGroups, membersOf } from '#modules/groups';
import type { Group, Member } from '#modules/groups/rules';
import { draftOf, minutesOf, proposeMinutes, publishMinutes, validateMinutes } from '#modules/minutes';
import { minutesPath, outcomesOf } from '#modules/minutes/rules';
import { readNotepad, saveText } from '#modules/notepads';
import { notePresences } from '#modules/sitting-days';
import { openNotes, sittingById, sittingsOf } from '#modules/sittings';
import type { Sitting } from '#modules/sittings/rules';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, type IsoDate, startOfDay } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type ToldMeeting, told } from './told-meetings.ts';

const dayMs = 86_400_000;

/**
 * The notes of the two meetings that each group held become their minutes: the first are validated, and so are the
 * committee's second ones; those of the groups wait to be read again.
 */
export async function tellMinutes(db: Database, now: Date): Promise<void> {
  const zone = await zoneOf(db);
  for (const group of await allGroups(db)) {
    const [, meetings] = Object.entries(told).find(([name]) => group.name.startsWith(name)) ?? [];
    const members = await membersOf(db, group.id);
    const held = (await sittingsOf(db, group.id)).filter(({ endedAt }) => endedAt !== null).reverse();
    for (const [rank, sitting] of held.entries()) {
      const meeting = meetings?.[rank];
      if (!meeting || sitting.startsAt === null || members.length === 0) continue;
      const scene = { group, sitting, members, meeting, on: dateOf(sitting.startsAt, zone), zone };
      await tellPresences(db, scene, rank);
      await tellNotes(db, scene);
      await tellProposed(db, scene, rank === 0 || group.kind === 'committee', now);
    }
  }
}

interface Scene {
  group: Group;
  sitting: Sitting;
  members: readonly Member[];
  meeting: ToldMeeting;
  on: IsoDate;
  zone: string;
}

/** Most came, one from afar; who did not is another one each time. */
async function tellPresences(db: Database, { sitting, members }: Scene, turn: number): Promise<void> {
  const presences = members
    .filter((_, rank) => rank < 2 || (rank + turn) % 4 !== 3)
    .map(({ id, name, organisation }, rank) => ({
      memberId: id,
      name,
      organisation,
      way: rank === 3 ? ('remote' as const) : ('there' as const),
    }));
  await notePresences(db, { sittingId: sitting.id, presences, now: sitting.startsAt as Date });
}

async function tellNotes(db: Database, { sitting, members, meeting, on }: Scene): Promise<void> {
  const dues = meeting.actions.map(({ text, member, days }) => {
    const who = holder(members, member).name;
    return `Action : ${text} (${who}, pour le ${formatDateWithYear('fr', addDays(on, days))})`;
  });
  const { personId } = holder(members, 1);
  const now = sitting.startsAt as Date;
  const notepadId = await openNotes(db, { sittingId: sitting.id, personId }, now);
  const notes = notepadId === null ? null : await readNotepad(db, notepadId);
  if (!notes) return;
  const text = noted(notes.text, meeting, dues);
  await saveText(db, notes.id, { text, seq: notes.seq, personId, now });
}

/** Notes under their points: what was said under the second, a decision under each from there on, then who does what. */
function noted(notes: string, { said, decisions }: ToldMeeting, dues: readonly string[]): string {
  const [hint = '', ...points] = notes.split(/\n\n(?=## )/);
  const last = Math.max(0, points.length - 2);
  const under = points.map((point, rank) => [
    point,
    ...(rank === Math.min(1, last) ? said : []),
    ...decisions.filter((_, each) => Math.min(each + 1, last) === rank).map((text) => `Décision : ${text}`),
    ...(rank === last ? dues : []),
  ]);
  return [hint, ...under.flat()].join('\n\n');
}

const holder = (members: readonly Member[], rank: number): Member => members[rank % members.length] as Member;

async function tellProposed(db: Database, scene: Scene, isValidated: boolean, now: Date): Promise<void> {
  const { group, sitting, members, on } = scene;
  const text = await draftOf(db, (await sittingById(db, sitting.id)) ?? sitting);
  const by = { personId: holder(members, 1).personId, now: later(sitting, 3) };
  await proposeMinutes(db, { sittingId: sitting.id, text }, by);
  if (!isValidated) return;
  const [minutes] = await minutesOf(db, sitting.id);
  if (!minutes) return;
  const said = outcomesOf(text, { members, on, lang: await langOf(db) });
  const agreed = { groupId: group.id, on, seen: 1, ...said };
  await validateMinutes(db, minutes.id, agreed, {
    personId: holder(members, 0).personId,
    now: later(sitting, 10),
  });
  if (group.isPublic) await publishMinutes(db, { ...minutes, groupId: group.id }, 'unnamed');
  await tellHeld(db, scene, now);
}

const later = ({ endedAt }: Sitting, days: number): Date =>
  new Date((endedAt as Date).getTime() + days * dayMs);

async function tellHeld(
  db: Database,
  { group, sitting, meeting, on, zone }: Scene,
  now: Date,
): Promise<void> {
  const actions = await actionsFrom(db, group.id, minutesPath(sitting.id));
  for (const [rank, { days, done }] of meeting.actions.entries()) {
    const action = actions[rank];
    const today = addDays(on, days - 2);
    if (!done || !action || today > dateOf(now, zone)) continue;
    const by = { personId: action.ownerId as string, today, now: startOfDay(today, zone) };
    await takeStep(db, action, { step: 'done', why: '', dueOn: null, ownerId: null }, by);
  }
}
