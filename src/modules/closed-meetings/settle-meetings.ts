import { cancelMeeting, moveMeeting } from '#modules/meetings';
import { spanOn } from '#modules/meetings/rules';
import type { Database } from '#platform/database/deed';
import { type Chosen, nightsOf } from './choice.ts';
import { isInTheWay, type QuestionedMeeting, settle } from './store.ts';

export interface Settled {
  kept: number;
  cancelled: number;
  moved: number;
}

interface Settling {
  choices: readonly { meeting: QuestionedMeeting; chosen: Chosen }[];
  reason: string | null;
  zone: string;
  now: Date;
}

/** Does what was chosen for each meeting; answers how many, or which one cannot be done and why. */
export async function settleMeetings(
  tx: Database,
  { choices, reason, zone, now }: Settling,
): Promise<{ refusal: null; settled: Settled } | { refusal: string; meetingId: string }> {
  const settled: Settled = { kept: 0, cancelled: 0, moved: 0 };
  for (const { meeting, chosen } of choices) {
    const { what } = chosen;
    if (what === 'later') continue;
    const refusal = await carryOut(tx, meeting, { chosen, reason, zone, now });
    if (refusal !== null) return { refusal, meetingId: meeting.id };
    await settle(tx, meeting.id);
    settled[done[what]] += 1;
  }
  // Once all are where they go: two may have exchanged their days.
  for (const { meeting, chosen } of choices)
    if (chosen.what === 'move' && (await isInTheWay(tx, meeting.id)))
      return { refusal: 'in_the_way', meetingId: meeting.id };
  return { refusal: null, settled };
}

const done = { keep: 'kept', cancel: 'cancelled', move: 'moved' } as const;

async function carryOut(
  tx: Database,
  meeting: QuestionedMeeting,
  { chosen, reason, zone, now }: Omit<Settling, 'choices'> & { chosen: Chosen },
): Promise<string | null> {
  const { what, day, from, to } = chosen;
  if (what === 'cancel') return cancelMeeting(tx, meeting.id, reason, now);
  if (what !== 'move' || day === null || from === null || to === null) return null;
  const durationMinutes = nightsOf(meeting, zone) * 24 * 60 + to - from;
  const span = spanOn({ startsAtMinutes: from, durationMinutes }, day, zone);
  return moveMeeting(tx, meeting.id, { ...span, reason }, now);
}
