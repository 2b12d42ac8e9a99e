import type { Line } from './line.ts';
import { longestName, type StandardRow } from './standard.ts';

/** What the structures and the services of data·inclusion, schema v1.0.8, say alike. */
export interface Publishing {
  /** Who publishes, the first half of every identifier: letters, figures and hyphens. */
  source: string;
  /** What the address of a space's page begins with: its slug follows. */
  pages: string;
}

export const idOf = ({ id }: StandardRow, { source }: Publishing): string => `${source}--${id}`;

/** Where it is, how to reach it, when it is open, and where that was read. */
export const placeOf = ({ row, slug }: Line, { source, pages }: Publishing) => ({
  source,
  date_maj: row.date_maj,
  lien_source: pages + slug,
  adresse: row.adresse,
  complement_adresse: row.complement_adresse,
  commune: row.commune,
  code_postal: row.code_postal,
  code_insee: row.code_insee,
  latitude: row.latitude,
  longitude: row.longitude,
  telephone: row.telephone,
  courriel: listIn(row.courriels).find((email) => emailPattern.test(email)) ?? null,
  horaires_accueil: row.horaires,
});

const emailPattern = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** The schema wants three letters at least, and a hundred and fifty at most. */
export const nameOf = ({ nom, commune }: StandardRow): string =>
  (nom.length < 3 ? `${nom} (${commune})` : nom).slice(0, longestName);

export const listIn = (text: string | null): string[] => text?.split('|') ?? [];

/** Each once, in the other list's words; what has none there is left out. */
export const translated = (
  values: readonly string[],
  words: Readonly<Record<string, string | readonly string[]>>,
): string[] => [...new Set(values.flatMap((value) => words[value] ?? []))];

/** An address as the schema wants it: accents and spaces encoded. */
export function addressIn(text: string | null): string | null {
  const address = URL.parse(listIn(text)[0] ?? '')?.href ?? null;
  return address !== null && address.length <= 2083 ? address : null;
}

/** What is known, and nothing about the rest. */
export const known = (about: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null));
