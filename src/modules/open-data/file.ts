import type { RawBuilder } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { CopyFormat } from '#platform/database/copy-out';
import { slugOf } from '#platform/slug';
import { dateOf } from '#platform/time';
import type { Wanted } from './standard-store.ts';

/** One of the files in which the list of spaces is given to all. */
export interface OpenFile {
  path: string;
  type: string;
  /** What the middle of its name says. */
  subject: string;
  extension: string;
  read: CopyFormat;
  question: (db: Database, wanted: Asked) => RawBuilder<unknown>;
  /** Makes the file of what the database gives; without it, that is the file. */
  write?: (rows: AsyncIterable<Uint8Array>, asked: Asked) => AsyncIterable<Uint8Array>;
}

export interface Asked extends Wanted {
  /** What the address of a space's page begins with: its slug follows. */
  pages: string;
}

export const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence';

/**
 * The name that data.gouv.fr expects: day of the last change, who publishes, what it is, where.
 * Example: `2026-11-24_espaces-du-lot_lieux-de-mediation-numerique_lot.csv`.
 */
export function fileName(
  { subject, extension }: Pick<OpenFile, 'subject' | 'extension'>,
  network: { name: string; territory: string; slug: string; zone: string },
  changedAt: Date,
): string {
  const producer = slugOf(network.name) || network.slug;
  const territory = slugOf(network.territory) || network.slug;
  return `${[dateOf(changedAt, network.zone), producer, subject, territory].join('_')}.${extension}`;
}
