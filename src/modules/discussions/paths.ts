import { groupPath } from '#modules/groups/rules';

export const discussionsPath = (slug: string): string => groupPath(slug, 'discussions');
export const newDiscussionPath = (slug: string): string => groupPath(slug, 'discussions', 'nouvelle');
/** What the link of a member's letter opens, without an account. */
export const threadPath = (token: string): string => `/fil/${token}`;
export const discussionPath = (slug: string, id: string): string => groupPath(slug, 'discussions', id);
