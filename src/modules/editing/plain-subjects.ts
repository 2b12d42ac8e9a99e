import { z } from 'zod';
import { type Equipment, limits, vocabulary } from '#modules/network/rules';
import { choice, choices, line, lines, optional, webAddress } from '#platform/forms/fields';
import { plainSubject, type Subject } from './subject.ts';

const most = (field: keyof typeof limits): number => limits[field] as number;

/** How people are welcomed: may they come without an appointment, what for, at what price. */
export const welcome = plainSubject('accueil', {
  walkIn: optional(choice(vocabulary.walkIns)),
  accessModes: choices(vocabulary.accessModes),
  services: choices(vocabulary.services),
  supportModes: choices(vocabulary.supportModes),
  fees: choices(vocabulary.fees),
  priceNote: optional(lines(most('priceNote'))),
  publics: choices(vocabulary.publics),
  specialCare: choices(vocabulary.specialCare),
  welcomes: choices(vocabulary.welcomes),
});

/** How to come, and what the building allows. */
export const access = plainSubject('acces', {
  gettingThere: optional(lines(most('gettingThere'))),
  bus: optional(lines(most('bus'))),
  parking: optional(lines(most('parking'))),
  access: choices(vocabulary.accesses),
  accessNote: optional(lines(most('accessNote'))),
  accessibilityUrl: optional(webAddress),
});

const mostLabels = 20;
const longestLabel = 120;

/** One label per line. */
const labels = z.preprocess(
  (text) =>
    typeof text === 'string'
      ? text
          .split('\n')
          .map((label) => label.trim())
          .filter((label) => label !== '')
      : [],
  z.array(z.string().max(longestLabel, 'labelTooLong')).max(mostLabels, 'tooManyLabels'),
);

const plainPresentation = plainSubject('presentation', {
  summary: optional(line(most('summary'))),
  description: optional(lines(most('description'))),
  programmes: choices(vocabulary.programmes),
  trainings: choices(vocabulary.trainings),
  otherLabels: labels,
});

/** What the space says of itself, in a sentence and at length. */
export const presentation: Subject = {
  ...plainPresentation,
  typed: (shown) => ({
    ...plainPresentation.typed(shown),
    otherLabels: (shown.otherLabels ?? []).join('\n'),
  }),
};

const inputOf = (kind: Equipment): string => `equipment_${kind}`;

/** How many there are; nothing typed is none. */
const count = z.preprocess(
  (text) => (text === undefined || text === '' ? '0' : text),
  z
    .string('count')
    .regex(/^\d{1,3}$/, 'count')
    .transform(Number),
);

/** What can be used in the space, each with how many there are. */
export const equipment: Subject = {
  slug: 'materiel',
  fields: ['equipment'],
  shape: Object.fromEntries(vocabulary.equipments.map((kind) => [inputOf(kind), count])),
  fieldsOf: (read) => {
    const counts = vocabulary.equipments.map((kind) => [kind, read[inputOf(kind)] as number] as const);
    return { equipment: Object.fromEntries(counts.filter(([, number]) => number > 0)) };
  },
  typed: ({ equipment: shown = {} }) =>
    Object.fromEntries(
      vocabulary.equipments.map((kind) => [inputOf(kind), shown[kind] ? String(shown[kind]) : '']),
    ),
};
