import type { Form } from '#platform/forms/form';

const drawn = new WeakMap<Form, Map<string, string>>();

/** Remembers what a field is called, for the summary above it. */
export function keepLabel(form: Form, name: string, label: unknown): void {
  if (typeof label !== 'string') return;
  const labels = drawn.get(form) ?? new Map<string, string>();
  drawn.set(form, labels.set(name, label));
}

export const labelOf = (form: Form, name: string): string | undefined => drawn.get(form)?.get(name);
