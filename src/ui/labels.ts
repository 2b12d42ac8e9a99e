import type { Form } from '#platform/forms/form';

interface Kept {
  label: string;
  /** Which of several alike its field belongs to. */
  row: string | undefined;
}

const drawn = new WeakMap<Form, Map<string, Kept>>();

/** Remembers what a field is called, for the summary above it. */
export function keepLabel(form: Form, name: string, { label, row }: { label: unknown; row?: string }): void {
  if (typeof label !== 'string') return;
  const labels = drawn.get(form) ?? new Map<string, Kept>();
  drawn.set(form, labels.set(name, { label, row }));
}

export const labelOf = (form: Form, name: string): Kept | undefined => drawn.get(form)?.get(name);
