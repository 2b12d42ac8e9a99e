export { createGroup } from './change-group.ts';
export { addMember, membersChanged } from './change-members.ts';
export { groupCrumbs } from './crumbs.ts';
export { documentsOf } from './document-store.ts';
export { groupIdsOf, membersOf, standingOf } from './members-store.ts';
export { accessTo, groupsFor, type OpenGroup, openGroup } from './open-group.ts';
export { lostSeat, openSeat } from './open-seat.tsx';
export { documentPathFor, seatTokens } from './seat-links.ts';
export { allGroups, groupById, groupBySlug, groupsAmong, lockGroup, publicGroups } from './store.ts';
