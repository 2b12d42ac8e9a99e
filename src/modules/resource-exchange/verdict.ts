import { beginningOf } from './html-words.ts';
import type { CollectionGiven } from './read-collection.ts';
import type { Line } from './read-file.ts';
import type { Given, Unread } from './read-record.ts';
import { isObject } from './record.ts';

export type Refused = Unread | 'twice' | 'changedHere' | 'ours' | 'notYours' | 'otherKind' | 'tooMany';

/** A record as a list names it. */
export interface About {
  line: number;
  title: string;
  sourceId: string;
}

/** What becomes of a record: it is new, it changes what came before, it says the same, or it is refused. */
export type Verdict<Said> = About &
  (
    | { is: 'new'; said: Said; record: unknown }
    | { is: 'changed'; said: Said; record: unknown; id: string; version: number }
    | { is: 'same'; id: string }
    | { is: 'refused'; why: Refused; at?: string }
  );

export type ResourceVerdict = Verdict<Given & { slug: string | null }>;
export type CollectionVerdict = Verdict<CollectionGiven & { slug: string | null; resources: string[] }>;

export interface Judged {
  resources: ResourceVerdict[];
  collections: CollectionVerdict[];
}

export const refused = ({ line, title, sourceId }: About, why: Refused, at?: string) => ({
  ...{ line, title, sourceId, why },
  is: 'refused' as const,
  ...(at ? { at } : {}),
});

/** A record that is not one: named by what it says, if it says anything. */
export function unread({ record, line, why }: Line, error?: { issues: { path: PropertyKey[] }[] }) {
  const said = (key: string): string => {
    const value = isObject(record) ? record[key] : '';
    return typeof value === 'string' ? beginningOf(value, 120) : '';
  };
  const about = { line, title: said('title'), sourceId: said('id') || `line ${line}` };
  return refused(about, why ?? 'malformed', error?.issues[0]?.path.map(String).join('.'));
}

/** How many of each. */
export interface Count {
  resources: number;
  collections: number;
}

export interface BroughtIn {
  created: Count;
  changed: Count;
  refused: Count;
}

export const countOf = ({ resources, collections }: Judged, which: ResourceVerdict['is']): Count => ({
  resources: resources.filter(({ is }) => is === which).length,
  collections: collections.filter(({ is }) => is === which).length,
});
