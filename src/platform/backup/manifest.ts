import { z } from 'zod';

/** The last file of a backup, which says what the others are. */
export const manifestName = 'manifest.json';

/** Raised when a backup is written in another way, so that an older program refuses it. */
export const formatNumber = 1;

const entry = z.object({ name: z.string(), size: z.number(), sha256: z.string() });
const applied = z.object({ owner: z.string(), file: z.string() });

export const Manifest = z.object({
  kind: z.literal('maillage backup'),
  format: z.number().int(),
  program: z.string(),
  takenAt: z.iso.datetime(),
  migrations: z.record(z.string(), z.array(applied)),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      key: z.array(z.string()),
      rows: z.number().int(),
      entry: z.string(),
    }),
  ),
  sequences: z.array(
    z.object({ schema: z.string(), name: z.string(), lastValue: z.string(), isCalled: z.boolean() }),
  ),
  entries: z.array(entry),
});

export type Manifest = z.output<typeof Manifest>;
