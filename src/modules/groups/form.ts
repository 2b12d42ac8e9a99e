import { z } from 'zod';
import { choice, day, email, given, line, optional, ticked, whole } from '#platform/forms/fields';
import { type Group, kinds, longestMandate, longestName, longestOrganisation, standings } from './group.ts';

/** `seen` is the version that the form was filled from. */
export const GroupForm = z.object({
  kind: choice(kinds),
  name: given('name', longestName).regex(/^[^\n]*$/, 'oneLine'),
  mandate: z.string('missing').max(longestMandate, 'tooLong').default(''),
  mandateUntil: optional(day),
  isOpen: choice(['open', 'private']).transform((choice) => choice === 'open'),
  isPublic: ticked,
  seen: optional(whole(1, 1_000_000)),
});

export const valuesOf = (group: Group) => ({
  ...group,
  createdAt: undefined,
  archivedAt: undefined,
  mandateUntil: group.mandateUntil ?? '',
  isOpen: group.isOpen ? 'open' : 'private',
  isPublic: group.isPublic ? 'on' : '',
  version: undefined,
  seen: String(group.version),
});

const seat = {
  organisation: optional(line(longestOrganisation)).transform((text) => text ?? ''),
  standing: choice(standings),
  deputyOf: optional(z.uuid('unknownChoice')),
};

export const MemberForm = z.object({
  name: given('memberName', 120).regex(/^[^\n]*$/, 'oneLine'),
  email,
  ...seat,
});

export const SeatForm = z.object(seat);
