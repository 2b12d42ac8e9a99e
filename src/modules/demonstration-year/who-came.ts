import { createHash } from 'node:crypto';
import type { Sent } from '#modules/attendance';
import { type Random, surnames, women } from '#modules/demonstration/rules';
import type { HeldMeeting } from './store.ts';

type Note = Sent['notes'][number];

const minuteMs = 60_000;

/** What the list of a meeting that is over says: who came of those who had a seat, and who walked in. */
export function whoCame(
  { id: meetingId, startsAt, endsAt, seats }: HeldMeeting,
  expectedIds: readonly string[],
  { by, random }: { by: string | null; random: Random },
): Sent {
  const noted = (
    about: Pick<Note, 'subjectId' | 'kind' | 'people' | 'state'>,
    name: string | null = null,
  ): Note => ({
    ...about,
    id: idOf(`note ${meetingId} ${about.subjectId}`),
    name,
    notedAt: new Date(startsAt.getTime() + random.between(0, 20) * minuteMs),
  });
  // Rain, a strike, the flu: some days more seats than others stay empty.
  const missing = random.pick([0.06, 0.1, 0.1, 0.15, 0.3]);
  const notes = expectedIds.map((subjectId) =>
    noted({ subjectId, kind: 'expected', people: 1, state: random.chance(missing) ? 'absent' : 'present' }),
  );
  for (const { people, name } of walkIns(random, seats)) {
    const subjectId = idOf(`venus ${meetingId} ${notes.length}`);
    notes.push(noted({ subjectId, kind: 'walk_in', people, state: 'present' }, name));
  }
  return { meetingId, notes, by, now: new Date(endsAt.getTime() + 10 * minuteMs) };
}

/** Where nobody registers all walk in and are counted; elsewhere somebody does now and then, and says her name or not. */
function walkIns(random: Random, seats: number | null): { people: number; name: string | null }[] {
  const unnamed = (people: number) => ({ people, name: null });
  if (seats === null) return [unnamed(random.between(3, 16)), unnamed(random.between(1, 4))];
  if (!random.chance(0.25)) return [];
  if (random.chance(0.4)) return [unnamed(random.between(1, 2))];
  return [{ people: 1, name: `${random.pick(women)} ${random.pick(surnames)}` }];
}

/** The same identifier for the same thing, whoever tells it again. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
