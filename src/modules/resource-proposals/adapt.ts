import { contentFrom, mergeValues, valuesOf } from '#modules/resource-desk/rules';
import { openResource, resourceById, saveResource, versionOf } from '#modules/resources';
import {
  type Content,
  contentSchema,
  courseParts,
  type Resource,
  type Version,
} from '#modules/resources/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import type { Proposal } from './proposal.ts';
import { decide, lockProposal } from './store.ts';

export interface By {
  actor: { id: string; name: string };
  now: Date;
}

/** Makes a copy that one's own space changes as it likes: who wrote the first is named, and the space; whoever writes adds her own name if she likes it read. */
export function adapt(
  db: Database,
  resource: Resource,
  { space, today, ...by }: By & { space: { id: string; name: string } | undefined; today: IsoDate },
): Promise<{ id: string }> {
  const content = contentSchema.parse(resource);
  const authors = [...new Set([...content.authors, ...(space ? [space.name] : [])])];
  return openResource(
    db,
    { ...content, authors },
    {
      ...by,
      kind: resource.kind,
      status: 'draft',
      spaceId: space?.id ?? null,
      checkedOn: today,
      adaptedFrom: { id: resource.id, version: resource.version },
    },
  );
}

/** A proposal laid over what the resource says now. */
export interface Laid {
  base: Version;
  offered: Version;
  /** Null where both together are more than a text may be long. */
  content: Content | null;
  /** The texts that would be too long. */
  tooLong: string[];
  /** The fields that both changed in one place: there, what is proposed is taken. */
  conflicts: string[];
}

/** What the resource would say: all that it says now, and what the proposal changed. */
export async function lay(db: Database, resource: Resource, proposal: Proposal): Promise<Laid> {
  const copied = (await resourceById(db, proposal.fromId))?.adaptedVersion ?? 1;
  const { resourceId, fromId, fromVersion, takenVersion } = proposal;
  const base = await (takenVersion === null
    ? versionOf(db, resourceId, copied)
    : versionOf(db, fromId, takenVersion));
  const offered = await versionOf(db, fromId, fromVersion);
  if (!base || !offered) throw new Error(`The versions of proposal ${proposal.id} are gone.`);
  const { values, conflicts } = mergeValues(valuesOf(base), {
    mine: valuesOf(offered),
    theirs: valuesOf(resource),
  });
  const file = offered.fileSha256 === base.fileSha256 ? resource : offered;
  const tooLong = texts.filter((field) => !contentSchema.shape[field].safeParse(values[field]).success);
  const content = tooLong.length > 0 ? null : contentFrom(values, contentSchema.parse(file));
  return { base, offered, conflicts, tooLong, content };
}

const texts = ['title', 'summary', 'body', ...courseParts] as const;

/** Takes a proposal into the resource, as a version of its own. Refused when it was decided meanwhile, or the resource is not the one she saw. */
export function accept(
  db: Database,
  { resource, proposal }: { resource: Resource; proposal: Proposal },
  { why, seen, ...by }: By & { why: string; seen: number | null },
): Promise<{ refusal: 'changed' | 'decided' | 'tooLong' | null }> {
  return inTransaction(db, async (tx) => {
    if ((await lockProposal(tx, proposal.id))?.state !== 'open') return { refusal: 'decided' };
    if (resource.version !== seen) return { refusal: 'changed' };
    const { content } = await lay(tx, resource, proposal);
    if (!content) return { refusal: 'tooLong' };
    const { refusal } = await saveResource(tx, resource.id, content, { ...by, seen, why });
    if (refusal) return { refusal };
    await settle(tx, proposal.id, 'accepted', by);
    return { refusal: null };
  });
}

/** Leaves the resource as it is; the adaptation lives on by itself. */
export function decline(db: Database, proposal: Proposal, by: By): Promise<{ refusal: 'decided' | null }> {
  return inTransaction(db, async (tx) => {
    if ((await lockProposal(tx, proposal.id))?.state !== 'open') return { refusal: 'decided' };
    await settle(tx, proposal.id, 'declined', by);
    return { refusal: null };
  });
}

const settle = (
  tx: Database,
  id: string,
  state: 'accepted' | 'declined',
  { actor, now }: By,
): Promise<void> => decide(tx, id, { state, decidedBy: actor.id, deciderName: actor.name, decidedAt: now });
