import { limits, vocabulary } from '#modules/network/rules';
import { choice, choices, lines, optional } from '#platform/forms/fields';
import { plainSubject } from './subject.ts';

/** How people are welcomed: may they come without an appointment, what for, at what price. */
export const welcome = plainSubject('accueil', {
  walkIn: optional(choice(vocabulary.walkIns)),
  accessModes: choices(vocabulary.accessModes),
  services: choices(vocabulary.services),
  supportModes: choices(vocabulary.supportModes),
  fees: choices(vocabulary.fees),
  priceNote: optional(lines(limits.priceNote as number)),
  publics: choices(vocabulary.publics),
  specialCare: choices(vocabulary.specialCare),
  welcomes: choices(vocabulary.welcomes),
});
