import { groupPath } from '#modules/groups/rules';

export const discussionsPath = (slug: string): string => groupPath(slug, 'discussions');
export const newDiscussionPath = (slug: string): string => groupPath(slug, 'discussions', 'nouvelle');
export const discussionPath = (slug: string, id: string): string => groupPath(slug, 'discussions', id);
