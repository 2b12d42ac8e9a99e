import type { RawBuilder } from 'kysely';
import type { CopyFormat } from '#platform/database/copy-out';
import type { Database } from '#platform/database/deed';
import type { Page } from '#platform/page';
import { slugOf } from '#platform/slug';
import { dateOf } from '#platform/time';
import type { Publisher } from './standard.ts';
import type { Wanted } from './standard-store.ts';

export type FileName = 'csv' | 'tableur' | 'json' | 'geojson' | 'vcf' | 'structures' | 'services';

/** One of the files in which the list of spaces is given to all. */
export interface OpenFile {
  name: FileName;
  path: string;
  type: string;
  /** What the middle of the name says under which it is saved. */
  subject: string;
  read: CopyFormat;
  question: (db: Database, wanted: Asked) => RawBuilder<unknown>;
  /** Makes the file of what the database gives; without it, that is the file. */
  write?: (rows: AsyncIterable<Uint8Array>, asked: Asked) => AsyncIterable<Uint8Array>;
}

export interface Asked extends Wanted {
  publisher: Publisher & { slug: string };
  /** What the address of a space's page begins with: its slug follows. */
  pages: string;
}

export const openDataPath = '/donnees';
export const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence';

/**
 * The name that data.gouv.fr expects: day of the last change, who publishes, what it is, where.
 * Example: `2026-11-24_espaces-du-lot_lieux-de-mediation-numerique_lot.csv`.
 */
export function savedAs(
  { path, subject }: OpenFile,
  network: { name: string; territory: string; slug: string; zone: string },
  changedAt: Date,
): string {
  const territory = slugOf(network.territory) || network.slug;
  const extension = path.replace(/.*\./, '');
  return `${[dateOf(changedAt, network.zone), producerOf(network), subject, territory].join('_')}.${extension}`;
}

/** Who publishes, in letters, figures and hyphens. */
export const producerOf = ({ name, slug }: { name: string; slug: string }): string => slugOf(name) || slug;

/** The address of a file of the spaces that a query finds. */
export function fileHref(page: Page, { path, name }: Pick<OpenFile, 'path' | 'name'>, query = ''): string {
  const flavour = name === 'tableur' ? `${query === '' ? '?' : '&'}tableur=1` : '';
  return page.href(path) + query + flavour;
}
