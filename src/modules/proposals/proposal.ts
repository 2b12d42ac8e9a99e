import {
  type Changed,
  isOfAnotherStructure,
  type PlacedSpace,
  type SomeFields,
} from '#modules/network/rules';

/** Per field, what it was for the author and what she made of it. */
export type ProposedChanges = Partial<Record<Changed, { before: unknown; after: unknown }>>;

export type ProposalState = 'waiting' | 'accepted' | 'refused' | 'withdrawn';

/** A change that waits for an ambassador. */
export interface Proposal {
  id: string;
  spaceId: string;
  personId: string;
  personName: string;
  /** Who ran the space then: what is said of a structure is said of that one. */
  structureId: string | null;
  changes: ProposedChanges;
  proposedAt: Date;
  state: ProposalState;
  decidedAt: Date | null;
  decidedBy: string | null;
  reason: string | null;
}

export interface Note {
  at: Date;
  authorName: string;
  words: string;
}

/** The page as those who work there see it: what they saved is there at once, whoever must still look at it. */
export const withProposals = (space: PlacedSpace, waiting: readonly Proposal[]): PlacedSpace =>
  Object.assign(
    {},
    space,
    ...waiting.map((proposal) => afterOf(proposal.changes, stillAbout(space, proposal))),
  );

/** The fields of a proposal, but for those of a structure that runs the space no longer. */
const stillAbout = (space: PlacedSpace, proposal: Proposal): Changed[] =>
  (Object.keys(proposal.changes) as Changed[]).filter(
    (field) => !isOfAnotherStructure(field, proposal, space),
  );

/** The values that a proposal gives its fields, or those of some of them. */
export function afterOf(changes: ProposedChanges, some?: readonly Changed[]): SomeFields {
  const picked = Object.entries(changes).filter(([field]) => !some || some.includes(field as Changed));
  return Object.fromEntries(picked.map(([field, change]) => [field, change.after]));
}

/** What a saving makes of the fields, beside what they were. */
export const changesFrom = (before: SomeFields, wanted: SomeFields): ProposedChanges =>
  Object.fromEntries(
    Object.entries(wanted).map(([field, after]) => [
      field,
      { before: before[field as Changed] ?? null, after },
    ]),
  );
