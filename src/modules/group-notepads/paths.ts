import { groupPath } from '#modules/groups/rules';

export const notepadsPath = (slug: string): string => groupPath(slug, 'blocs-notes');
