import { communes } from '#modules/network';
import type { FieldName, SomeFields } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { email, optional, phone, webAddress } from '#platform/forms/fields';
import { type Place, placeProblems, placeShape, settledPlace } from './place-form.ts';
import { structureIdOf, structureProblems, structureShape, type TypedStructure } from './structure-form.ts';
import { type Problem, type Subject, textOf } from './subject.ts';

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

/** What the place and the structure have against what was typed of them. */
export const identityProblems = async (db: Database, read: Record<string, unknown>): Promise<Problem[]> => [
  ...(await placeProblems(db, await communes(db), read as Partial<Place>)),
  ...(await structureProblems(db, read as Partial<TypedStructure>)),
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
  problems: identityProblems,
  settle: async (db, read) => ({ ...read, ...(await settledPlace(db, read as unknown as Place)) }),
  complete: async (tx, read): Promise<SomeFields> => ({
    structureId: await structureIdOf(tx, read as unknown as TypedStructure),
  }),
};
