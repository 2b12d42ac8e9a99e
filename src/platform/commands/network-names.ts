import type pg from 'pg';
import type { Pool } from '#platform/database/connect';
import type { Files } from '#platform/files/files';
import { type Network, openNetworks } from '#platform/networks';
import { Refusal } from './command.ts';

export async function networkNamed(pool: Pool, slug: string): Promise<Network> {
  const network = (await openNetworks(pool.pg)).bySlug(slug);
  if (!network)
    throw new Refusal(
      `Aucun réseau ne s’appelle «\u00a0${slug}\u00a0»\u00a0: maillage network list les montre.`,
    );
  return network;
}

const reserved = ['public', 'jobs', 'maillage', 'en', 'fr'];

export function refuseUnusableName(slug: string): void {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(slug))
    throw new Refusal(
      `«\u00a0${slug}\u00a0» ne convient pas\u00a0: un nom court est fait de 2 à 31 lettres minuscules sans accent et chiffres, et commence par une lettre.`,
    );
  if (reserved.includes(slug))
    throw new Refusal(`«\u00a0${slug}\u00a0» est réservé au programme\u00a0: choisissez un autre nom court.`);
}

interface Wanted {
  slug: string;
  files: Files;
  /** What else may be done, as the command has it. */
  otherwise?: string;
}

/**
 * A schema that is no network's was put there by hand, or by a demonstration that is being told; files that are no
 * network's were left by an erasing that was cut in the middle, and a new network would take them for its own.
 */
export async function refuseTakenName(
  pool: pg.Pool,
  { slug, files, otherwise = 'choisissez un autre nom court' }: Wanted,
): Promise<void> {
  const { rows } = await pool.query<{ listed: boolean; made: boolean }>(
    `select exists (select from public.network where slug = $1) as listed,
       exists (select from pg_namespace where nspname = $1) as made`,
    [slug],
  );
  if (rows[0]?.listed)
    throw new Refusal(`Un réseau s’appelle déjà «\u00a0${slug}\u00a0»\u00a0: ${otherwise}.`);
  if (rows[0]?.made)
    throw new Refusal(
      `La base contient déjà un schéma «\u00a0${slug}\u00a0», qui n’est celui d’aucun réseau\u00a0: renommez-le, ou ${otherwise}.`,
    );
  if (await files.hasAny(slug)) throw leftFiles(slug, otherwise);
}

export const leftFiles = (slug: string, otherwise: string): Refusal =>
  new Refusal(
    `Un dossier de fichiers s’appelle déjà «\u00a0${slug}\u00a0», reste d’un réseau effacé\u00a0: maillage network drop ${slug} --confirm ${slug} l’enlève\u00a0; sinon, ${otherwise}.`,
  );

export const explainDouble = (slug: string) => (fault: Error & { code?: string; constraint?: string }) => {
  if (fault.code !== '23505') throw fault;
  if (fault.constraint) throw new Refusal(`Un réseau s’appelle déjà «\u00a0${slug}\u00a0».`);
  throw new Refusal('Un autre réseau répond déjà à l’un de ces noms d’hôte.');
};
