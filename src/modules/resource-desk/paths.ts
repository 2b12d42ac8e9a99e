import type { Kind } from '#modules/resources/rules';

export const listPath = '/extranet/ressources';
export const newPath = `${listPath}/nouvelle`;
export const newPathFor = (kind: Kind): string => `${newPath}?type=${kind}`;
export const deskPath = (id: string, page = ''): string => `${listPath}/${id}${page && `/${page}`}`;
/** Those of the list that have a mark. */
export const markedPath = (mark: string): string => `${listPath}?a-voir=${mark}`;
export const versionPath = (id: string, number: number): string =>
  `${deskPath(id, 'historique')}?version=${number}`;
