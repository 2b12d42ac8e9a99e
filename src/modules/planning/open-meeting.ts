import { meetingById, seriesById } from '#modules/meetings';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, signedIn } from '#platform/http/guard';

/** The meeting of an address, for somebody who may hold it: in a space, or of the network itself. */
export async function openHeld(c: Ask) {
  const viewer = signedIn(c);
  const meeting = found(await meetingById(c.var.db, idIn(c, 'seance')));
  const series = found(await seriesById(c.var.db, meeting.seriesId));
  const space = meeting.spaceId ? found(await spaceById(c.var.db, meeting.spaceId)) : null;
  const isHers = space ? can(viewer, 'workshop.edit', placeOf(space)) : can(viewer, 'network.events');
  if (!isHers) throw new NotAllowed();
  return { viewer, meeting, series, space };
}

export type HeldMeeting = Awaited<ReturnType<typeof openHeld>>;

/** The same, where only a meeting in a space has what is asked. */
export async function openMeeting(c: Ask) {
  const { space, ...opened } = await openHeld(c);
  return { ...opened, space: found(space) };
}

export type OpenedMeeting = Awaited<ReturnType<typeof openMeeting>>;
