import { toldMeeting } from '#modules/agenda';
import type { ToldMeeting } from '#modules/agenda/rules';
import type { Meeting } from '#modules/meetings/rules';
import { meetingsWith } from '#modules/registration';
import { type Closed, closedWhy } from '#modules/registration/rules';
import type { Database } from '#platform/database/deed';
import { readTogether } from '#platform/database/gather-in';
import type { Ask } from '#platform/http/env';
import { found } from '#platform/http/guard';

/** A meeting as its form shows it, and why nobody registers now, if so. */
export interface OpenedForm {
  told: ToldMeeting;
  /** All that one registers for: itself, or its cycle. */
  meetings: readonly Meeting[];
  closed: Closed | null;
}

/** The meeting of an address. */
export async function openForm(c: Ask): Promise<OpenedForm> {
  const number = Number.parseInt(c.req.param('meeting') ?? '', 10);
  const { db, network, now } = c.var;
  const read = number <= 2 ** 31 - 1 ? await readMeeting({ db, number, zone: network.zone }) : null;
  const { told, series, meetings, zone } = found(read);
  const closed =
    told.line.status === 'cancelled' && !series.isCycle
      ? 'cancelled'
      : closedWhy(series, meetings, { now, zone });
  return { told, meetings, closed };
}

/** A workshop that everybody waited for opens at its hour for all of them. */
const readMeeting = readTogether(
  ({ number }: { db: Database; number: number; zone: string }) => `${number}`,
  async ({ db, number, zone }) => {
    const told = await toldMeeting(db, number, zone);
    const asked = told && (await meetingsWith(db, told.meeting.id));
    return asked && { told, ...asked };
  },
);
