import { limits, vocabulary } from '#modules/network/rules';
import { choices, lines, optional, webAddress } from '#platform/forms/fields';
import { plainSubject } from './subject.ts';

/** How to come, and what the building allows. */
export const access = plainSubject('acces', {
  gettingThere: optional(lines(limits.gettingThere as number)),
  bus: optional(lines(limits.bus as number)),
  parking: optional(lines(limits.parking as number)),
  access: choices(vocabulary.accesses),
  accessNote: optional(lines(limits.accessNote as number)),
  accessibilityUrl: optional(webAddress),
});
