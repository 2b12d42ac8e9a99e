import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Field {
  name: string;
  type: 'string' | 'number' | 'date';
  constraints: { required?: boolean; unique?: boolean; pattern?: string; maxLength?: number };
}

export const schemaFile = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'data', name), 'utf8'));

const schema: { fields: Field[] } = schemaFile('standard-mediation-num-v1.0.2.schema.json');

export const schemaFields: readonly string[] = schema.fields.map(({ name }) => name);

/** What the national schema (a Table Schema) has to say against rows read from a file: nothing, when they are right. */
export const faultsIn = (rows: readonly Record<string, string>[]): string[] =>
  schema.fields.flatMap(({ name, type, constraints }) => {
    const values = rows.map((row) => row[name] ?? '');
    const repeated =
      constraints.unique && new Set(values).size < values.length ? [`${name} repeats itself`] : [];
    return [
      ...repeated,
      ...values.flatMap((value) => {
        const fault = value === '' ? constraints.required && 'is missing' : faultOf(value, type, constraints);
        return fault ? [`${name} ${fault}: ${value}`] : [];
      }),
    ];
  });

function faultOf(value: string, type: Field['type'], { pattern, maxLength }: Field['constraints']) {
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) return 'is no number';
  if (type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value)) return 'is no date';
  if (pattern && !new RegExp(pattern).test(value)) return 'does not fit its pattern';
  return maxLength !== undefined && [...value].length > maxLength ? 'is too long' : null;
}
