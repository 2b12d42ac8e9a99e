import { draftField } from './form.ts';

/** One field as it was typed; several may have one name. */
export interface Typed {
  name: string;
  text: string;
}

/** A posted form as it may be given back, and what its author has to give anew. */
export interface TypedFields {
  fields: Typed[];
  /** Whether passwords or codes were typed: they never go into a page, nor into a table. */
  withSecrets: boolean;
  /** Whether files were chosen: a browser lets nobody but its user choose one. */
  withFiles: boolean;
}

/** What people typed, without passwords and codes, files, and the marks that a page writes itself. */
export function typedFields(body: Record<string, unknown>): TypedFields {
  const posted = Object.entries(body)
    .filter(([name]) => name !== '_token' && name !== draftField)
    .flatMap(([name, value]) => [value].flat().map((given) => ({ name, given })));
  return {
    fields: posted.flatMap(({ name, given }) =>
      typeof given === 'string' && !isSecret(name) ? [{ name, text: given }] : [],
    ),
    withSecrets: posted.some(({ name, given }) => isSecret(name) && given !== ''),
    withFiles: posted.some(({ given }) => given instanceof File && given.size > 0),
  };
}

const isSecret = (name: string): boolean => /^code$|password|secret/i.test(name);
