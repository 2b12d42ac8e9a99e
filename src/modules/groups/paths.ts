export const groupsPath = '/extranet/groupes';
export const newPath = `${groupsPath}/nouveau`;
/** A page of a group, for those who work in it. */
export const groupPath = (slug: string, ...rest: string[]): string => [groupsPath, slug, ...rest].join('/');

/** What groups publish. */
export const publicGroupsPath = '/groupes';
export const publicGroupPath = (slug: string): string => `${publicGroupsPath}/${slug}`;
