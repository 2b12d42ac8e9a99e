import { email, optional, phone, webAddress } from '#platform/forms/fields';
import type { FieldName, SomeFields } from './fields.ts';
import { placeShape, settlePlace } from './place-form.ts';
import { structureIdOf, structureProblems, structureShape, type TypedStructure } from './structure-form.ts';
import { type Subject, textOf } from './subject.ts';

const fields: readonly FieldName[] = [
  'name',
  'address',
  'addressExtra',
  'postalCode',
  'communeCode',
  'latitude',
  'longitude',
  'phone',
  'email',
  'website',
  'bookingUrl',
  'structureId',
];

/** What the space is called, where it is, how to reach it, who runs it. */
export const identity: Subject = {
  slug: 'identite',
  fields,
  shape: {
    ...placeShape,
    phone: optional(phone),
    email: optional(email),
    website: optional(webAddress),
    bookingUrl: optional(webAddress),
    ...structureShape,
  },
  fieldsOf: (read) => Object.fromEntries(fields.map((field) => [field, read[field]])),
  typed: (shown) => Object.fromEntries(fields.map((field) => [field, textOf(shown[field])])),
  async settle(db, read) {
    const placed = await settlePlace(db, read as never);
    const problems = await structureProblems(db, read as unknown as TypedStructure);
    if ('problems' in placed) return { problems: [...placed.problems, ...problems] };
    return problems.length > 0 ? { problems } : { read: { ...read, ...placed.place } };
  },
  complete: async (tx, read): Promise<SomeFields> => ({
    structureId: await structureIdOf(tx, read as unknown as TypedStructure),
  }),
};
