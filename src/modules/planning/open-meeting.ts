import { meetingById, seriesById } from '#modules/meetings';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, signedIn } from '#platform/http/guard';

/** The meeting of an address, for somebody who may hold it. */
export async function openMeeting(c: Ask) {
  const viewer = signedIn(c);
  const meeting = found(await meetingById(c.var.db, idIn(c, 'seance')));
  const series = found(await seriesById(c.var.db, meeting.seriesId));
  const space = found(meeting.spaceId ? await spaceById(c.var.db, meeting.spaceId) : null);
  if (!can(viewer, 'workshop.edit', placeOf(space))) throw new NotAllowed();
  return { viewer, meeting, series, space };
}

export type OpenedMeeting = Awaited<ReturnType<typeof openMeeting>>;
