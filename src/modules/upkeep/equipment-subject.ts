import { z } from 'zod';
import { type Equipment, vocabulary } from '#modules/network/rules';
import type { Subject } from './subject.ts';

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
