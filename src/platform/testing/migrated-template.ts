import { madeOnce } from './made-once.ts';

/** Migrated, with the empty network `lot`: what the database of a test file is a copy of, unless it asks for another. */
export const migratedTemplate = (): Promise<string> =>
  madeOnce('template_maillage', { line: 'template', from: 'template1', make });

/** Whoever finds it made does not read the program for that. */
async function make(name: string): Promise<void> {
  const { migrateTemplate } = await import('./migrate-template.ts');
  await migrateTemplate(name);
}
