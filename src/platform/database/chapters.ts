import { type Module, migrationsFrom } from '#platform/module';
import type { Chapter } from './migrate.ts';

const program = import.meta.glob('../migrations/program/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const network = import.meta.glob('../migrations/network/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the schema `public` holds: the list of networks and what they share. */
export const programChapters: readonly Chapter[] = [{ owner: 'platform', files: migrationsFrom(program) }];

/** What each network's schema holds: the platform's tables, then each module's, in the order of the list. */
export const networkChapters = (modules: readonly Module[]): Chapter[] => [
  { owner: 'platform', files: migrationsFrom(network) },
  ...modules.map((module) => ({ owner: module.name, files: module.migrations ?? {} })),
];
