import type { z } from 'zod';
import type { FieldName, SomeFields } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import type { Form } from '#platform/forms/form';
import { formatPhone } from '#platform/phone-words';

/** What a rule that needs the database says about a field; the messages word it. */
export interface Problem {
  field: string;
  code: string;
  detail?: string;
}

/** One subject of a space's page: what one form asks. */
export interface Subject {
  slug: SubjectSlug;
  fields: readonly FieldName[];
  /** The fields of the form, by their names in it. */
  shape: Record<string, z.ZodType>;
  /** From what was read to the fields of the space. */
  fieldsOf(read: Record<string, unknown>): SomeFields;
  /** A space's fields as they are typed. */
  typed(shown: SomeFields): Form['values'];
  /** Rules that look things up. A field that did not fit by itself is absent, and left alone. */
  problems?(db: Database, read: Record<string, unknown>, shown: SomeFields): Promise<Problem[]>;
  /** Completes what was typed, once nothing is wrong with it. */
  settle?(db: Database, read: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** What is written beside the space, in the saving's own transaction. */
  complete?(tx: Database, read: Record<string, unknown>): Promise<SomeFields>;
}

export type SubjectSlug = 'identite' | 'structure' | 'accueil' | 'acces' | 'presentation' | 'materiel';

/** For subjects whose form has one input per field, of the same name. */
export function plainSubject(slug: SubjectSlug, shape: Partial<Record<FieldName, z.ZodType>>): Subject {
  const fields = Object.keys(shape) as FieldName[];
  return {
    slug,
    fields,
    shape: shape as Record<string, z.ZodType>,
    fieldsOf: (read) => Object.fromEntries(fields.map((field) => [field, read[field]])),
    typed: (shown) => typedOf(fields, shown),
  };
}

/** Fields as a form shows them: a telephone by pairs of figures, lists as they are. */
export const typedOf = (fields: readonly FieldName[], shown: SomeFields): Form['values'] =>
  Object.fromEntries(fields.map((field) => [field, textOf(shown[field])]));

function textOf(value: unknown): string | string[] {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? formatPhone(value) : String(value);
}
