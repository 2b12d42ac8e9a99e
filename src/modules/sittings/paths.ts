import { groupPath } from '#modules/groups/rules';

export const sittingPath = (id: string, ...rest: string[]): string =>
  ['/extranet/reunions', id, ...rest].join('/');
export const pointPath = (sittingId: string, pointId: string, ...rest: string[]): string =>
  sittingPath(sittingId, 'points', pointId, ...rest);
/** All meetings of a group. */
export const sittingsPath = (slug: string): string => groupPath(slug, 'reunions');
export const newPath = (slug: string): string => groupPath(slug, 'reunions', 'nouvelle');
