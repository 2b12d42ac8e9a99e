import { communes } from '#modules/network';
import type { FieldName } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { email, optional, phone, webAddress } from '#platform/forms/fields';
import { type Place, placeProblems, placeShape, settledPlace } from './place-form.ts';
import { runnerOf, runnerProblems, runnerShape, type TypedRunner } from './structure-subject.ts';
import { type Problem, type Subject, typedOf } from './subject.ts';

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
  ...(await placeProblems(
    db,
    await communes(db, read.communeCode as string | undefined),
    read as Partial<Place>,
  )),
  ...(await runnerProblems(db, read as Partial<TypedRunner>)),
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
    ...runnerShape,
  },
  fieldsOf: (read) => Object.fromEntries(fields.map((field) => [field, read[field]])),
  typed: (shown) => typedOf(fields, shown),
  problems: identityProblems,
  settle: async (db, read) => ({ ...read, ...(await settledPlace(db, read as unknown as Place)) }),
  complete: (tx, read) => runnerOf(tx, read as unknown as TypedRunner),
};
