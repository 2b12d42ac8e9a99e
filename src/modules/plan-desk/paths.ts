import { groupPath } from '#modules/groups/rules';

export const newPath = (groupSlug: string): string => groupPath(groupSlug, 'plans', 'nouveau');
/** A plan, for those who work on it. */
export const draftPath = (id: string, ...rest: string[]): string =>
  ['/extranet/plans', id, ...rest].join('/');
export const objectivePath = (id: string, objective: string, ...rest: string[]): string =>
  draftPath(id, 'objectifs', objective, ...rest);
export const actionPath = (id: string, action: string, ...rest: string[]): string =>
  draftPath(id, 'actions', action, ...rest);
export const indicatorPath = (id: string, action: string, indicator: string, ...rest: string[]): string =>
  actionPath(id, action, 'indicateurs', indicator, ...rest);
