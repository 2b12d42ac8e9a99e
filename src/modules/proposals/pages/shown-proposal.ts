import type { Names, PlacedSpace } from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { Note, Proposal } from '../proposal.ts';

/** A proposal with what its page shows around it. */
export interface ShownProposal {
  page: Page;
  space: PlacedSpace;
  proposal: Proposal;
  notes: readonly Note[];
  names: Names;
  /** What was typed in one of the page's forms, when it comes back. */
  form: Form;
  may: { decide: boolean; withdraw: boolean };
}
