import { slugOf } from '#platform/slug';
import {
  dataInclusionColumns,
  franceServicesColumns,
  nationalColumns,
  olderColumns,
  ownColumns,
} from './columns.ts';
import { freeColumns } from './free-columns.ts';
import { type Columns, isTarget, type Target } from './target.ts';

/** The formats that are known: the national standard, the State's list of France services, data·inclusion, any other. */
export const sources = ['national', 'france-services', 'data-inclusion', 'csv'] as const;
export type Source = (typeof sources)[number];

/** Of the two that have versions, which one. */
export type Version = 'v0' | 'v1' | null;

/** What somebody says of a file's format. */
export interface FormatSaid {
  /** Otherwise told from the columns. */
  from?: Source;
  /** What the columns are that nobody would guess, by their names in the file. */
  mapping?: Record<string, string>;
}

/** How the columns of one file are understood. */
export interface Format {
  source: Source;
  version: Version;
  targetOf: (column: string) => Target | null;
}

/** Whose format a file is in, told from the names of its columns. */
export function sourceOf(columns: readonly string[]): Source {
  const slugs = new Set(columns.map(slugOf));
  const has = (...names: string[]) => names.some((name) => slugs.has(name));
  if (has('id-fs', 'lib-fs')) return 'france-services';
  if (has('nom') && has('pivot', ...nationalAlone)) return 'national';
  if (has('nom') && has('source') && has('siret', 'id') && has(...ownColumns.v1, ...ownColumns.v0))
    return 'data-inclusion';
  if (has('nom') && has('source') && has('siret') && has('lien-source', 'courriel') && has('date-maj'))
    return 'data-inclusion';
  return has('nom') && has('services') && has('commune') && has('code-insee', 'code-postal')
    ? 'national'
    : 'csv';
}

const nationalAlone = [
  'publics-specifiquement-adresses',
  'dispositif-programmes-nationaux',
  'frais-a-charge',
  'fiche-acces-libre',
  'publics-accueillis',
  'conditions-acces',
];

export function formatOf(columns: readonly string[], { from, mapping = {} }: FormatSaid): Format {
  const source = from ?? sourceOf(columns);
  const slugs = columns.map(slugOf);
  const known = new Map(
    Object.entries(mapping).map(([column, target]) => [column, isTarget(target) ? target : null]),
  );
  const ofFormat = source === 'csv' ? () => null : targetsBySlug(byFormat[source]);
  // What a file adds to its format is guessed, as in a file of no format; the State's list adds nothing.
  const guessed = source === 'france-services' ? () => null : freeTargets(columns);
  const targetOf = (column: string): Target | null =>
    known.get(column) ?? ofFormat(column) ?? guessed(column);
  return { source, version: versionOf(source, slugs), targetOf };
}

const byFormat: Record<Exclude<Source, 'csv'>, Columns> = {
  national: nationalColumns,
  'france-services': franceServicesColumns,
  'data-inclusion': dataInclusionColumns,
};

function versionOf(source: Source, slugs: readonly string[]): Version {
  if (source !== 'national' && source !== 'data-inclusion') return null;
  const older = source === 'national' ? olderColumns : [...ownColumns.v0, 'labels-nationaux', 'typologie'];
  return slugs.some((slug) => older.includes(slug)) ? 'v0' : 'v1';
}

function targetsBySlug(columns: Columns): (column: string) => Target | null {
  const known = new Map<string, Target | null>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const target = columns[bareOf(column)] ?? null;
    known.set(column, target);
    return target;
  };
}

/** A column that stands twice is told by a number (`nom (2)`), which says nothing of what it is. */
const bareOf = (column: string): string => slugOf(column.replace(/ \(\d+\)$/, ''));

/** What the columns of any file seem to be. Where two could be the name, the one called « structure » runs the place. */
function freeTargets(columns: readonly string[]): (column: string) => Target | null {
  const guessed = new Map(columns.map((column) => [column, freeTarget(bareOf(column))]));
  const names = columns.filter((column) => guessed.get(column) === 'name');
  const runners = names.filter((column) => /structure|organisme/.test(slugOf(column)));
  if (runners.length < names.length) for (const column of runners) guessed.set(column, 'structureName');
  return (column) => guessed.get(column) ?? null;
}

const freeTarget = (slug: string): Target | null =>
  nationalColumns[slug] ?? freeColumns.find(([pattern]) => pattern.test(slug))?.[1] ?? null;
