import { meetingById } from '#modules/meetings';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { meetingPath } from '#modules/planning/rules';
import { can } from '#platform/access';
import type { MeetingPart } from '#platform/page-parts';
import { bookingsIn } from './list-store.ts';
import { MeetingPeople } from './pages/MeetingPeople.tsx';
import { takePath } from './paths.ts';

/** On the staff's page of a meeting: who comes, who waits. */
export const peoplePart: MeetingPart = {
  place: 'staff',
  order: 10,
  permission: 'registration.manage',
  async draw({ db, viewer, now }, page, { id }) {
    const meeting = await meetingById(db, id);
    const space = meeting?.spaceId ? await spaceById(db, meeting.spaceId) : null;
    if (!meeting || !space || !can(viewer, 'registration.manage', placeOf(space))) return null;
    const bookings = await bookingsIn(db, id);
    if (meeting.seats === null && bookings.length === 0) return null;
    const isOpen = meeting.status === 'planned' && meeting.endsAt > now;
    return (
      <MeetingPeople
        {...{ page, meeting, bookings }}
        take={isOpen ? takePath(meetingPath(meeting.id)) : null}
      />
    );
  },
};
