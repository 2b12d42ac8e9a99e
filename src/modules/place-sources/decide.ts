import { isSameValue, type SomeFields } from '#modules/network/rules';
import { isElsewhere, isRenumbered } from './renumbered.ts';
import type { Changes, Place, Verdict } from './verdict.ts';

/** A space that a place resembles: within 150 m of it, or at its address in its commune. */
export interface Near {
  spaceId: string;
  hasSameName: boolean;
  /** Whether the same list already calls that space something else. */
  isAnother: boolean;
}

/** An earlier line of the file that says the same place, and whether it calls it the same; null when none does. */
export type Earlier = { line: number; isRepeated: boolean } | null;

/** What the register and the file's earlier lines know of a place. */
export interface Known {
  link: { spaceId: string | null; wrote: SomeFields; alike: string | null } | null;
  /** The spaces that hold one of its identifiers. */
  named: readonly string[];
  near: readonly Near[];
  earlier: Earlier;
}

/** A space as it is today, with the fields that somebody of the network changed. */
export interface Today {
  id: string;
  space: SomeFields & {
    name: string;
    communeCode: string;
    address: string;
    latitude: number;
    longitude: number;
    structureId: string | null;
  };
  touched: ReadonlySet<string>;
}

/** The space that a verdict will look at; null when none is needed. */
export function aimOf({ link, named, near, earlier }: Known): string | null {
  if (link) return link.spaceId;
  if (named.length > 0) return named.length === 1 ? (named[0] as string) : null;
  return near.length === 1 && earlier === null ? (near[0] as Near).spaceId : null;
}

/** What becomes of a place: by its identifier first, then by its name and where it is. */
export function decide(place: Place, known: Known, today: Today | null): Verdict {
  const { link, named, near, earlier } = known;
  if (link && link.spaceId === null) return { decision: 'refused', reason: 'left-out' };
  if (link?.spaceId && earlier?.isRepeated)
    return { decision: 'unchanged', spaceId: link.spaceId, likeLine: earlier.line };
  if (link && today)
    return isRenumbered(place, today, link.alike)
      ? { ...asked(place, today, link.wrote), moved: 'nobody' }
      : compared(place, today, link.wrote);
  if (named.length > 1) return { decision: 'refused', reason: 'several-spaces' };
  if (named.length === 1 && today) {
    if (isElsewhere(place, today)) return { decision: 'refused', reason: 'identifier-elsewhere' };
    return isRenumbered(place, today)
      ? { ...asked(place, today, {}), moved: 'nobody' }
      : compared(place, today, {});
  }
  if (earlier) return { decision: 'duplicate', choice: 'merge', likeLine: earlier.line };
  return near.length > 0 ? likeOther(place, near, today) : { decision: 'create' };
}

/** One space of the same name at the same place is the same; anything else is for somebody to say. */
function likeOther(place: Place, near: readonly Near[], today: Today | null): Verdict {
  const [first] = near as [Near];
  const doubt = { decision: 'duplicate', spaceId: first.spaceId } as const;
  if (near.length > 1 || !today) return doubt;
  const isSure = first.hasSameName && !first.isAnother;
  return { ...asked(place, today, {}), ...(isSure ? { choice: 'merge' } : {}) };
}

/** Whether it is this space is for somebody to say; this is what would change. */
export const asked = (place: Place, today: Today, wrote: SomeFields): Verdict => ({
  decision: 'duplicate',
  spaceId: today.id,
  ...compare(place, today, wrote),
});

function compared(place: Place, today: Today, wrote: SomeFields): Verdict {
  const { changes, kept } = compare(place, today, wrote);
  const decision = Object.keys(changes).length > 0 ? 'update' : 'unchanged';
  return { decision, spaceId: today.id, changes, kept };
}

/**
 * What a source may change of a space: what it wrote itself and still stands as it wrote it, and what is empty. What
 * somebody of the network changed is hers, whatever it says today.
 */
export function compare(
  { said, structure }: Place,
  { space, touched }: Today,
  wrote: SomeFields,
): { changes: Changes; kept: string[] } {
  const changes: Changes = {};
  const kept: string[] = [];
  const mayTellStructure = space.structureId === null && structure.structureName;
  const wanted: SomeFields = { ...said, ...(mayTellStructure ? structure : {}) };
  for (const [name, after] of Object.entries(wanted)) {
    const field = name as keyof SomeFields;
    const before = space[field] ?? null;
    if (after === undefined || isEmpty(after) || isSameValue(before, after)) continue;
    const isOwn = field in wrote && isSameValue(wrote[field], before);
    if (touched.has(field) || !(isOwn || isEmpty(before))) kept.push(field);
    else changes[field] = { before, after, ...(isOwn ? {} : { filled: true }) };
  }
  return { changes, kept };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
