import { groupPath } from '#modules/groups/rules';

export const figuresPath = (slug: string): string => groupPath(slug, 'bilan');
