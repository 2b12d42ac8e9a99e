import { z } from 'zod';
import { choice, day, email, given, line, optional, ticked } from '#platform/forms/fields';
import { kinds, longestMandate, longestName, longestOrganisation, standings } from './group.ts';

export const GroupForm = z.object({
  kind: choice(kinds),
  name: given('name', longestName).regex(/^[^\n]*$/, 'oneLine'),
  mandate: z.string('missing').max(longestMandate, 'tooLong').default(''),
  mandateUntil: optional(day),
  isOpen: choice(['open', 'private']),
  isPublic: ticked.transform((isTicked) => (isTicked ? 'on' : '')),
  /** Of what the form showed when it was opened. */
  base: z.string().max(2000).default(''),
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
