export const groupsPath = '/extranet/groupes';
export const newPath = `${groupsPath}/nouveau`;
/** A page of a group, for those who work in it. */
export const groupPath = (slug: string, ...rest: string[]): string => [groupsPath, slug, ...rest].join('/');

/** What groups publish. */
export const publicGroupsPath = '/groupes';
/** A document, by the link of a member's letter or of a page that such a link opened. */
export const seatDocumentPath = (token: string): string => `/piece/${token}`;
export const publicGroupPath = (slug: string): string => `${publicGroupsPath}/${slug}`;
