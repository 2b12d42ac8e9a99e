import { resourcesPath } from '#modules/resources/rules';

export const collectionsPath = `${resourcesPath}/collections`;
export const collectionPath = (slug: string): string => `${collectionsPath}/${slug}`;

export const listPath = '/extranet/collections';
export const newPath = `${listPath}/nouvelle`;
/** Where a resource is put into a collection from its own page. */
export const putPath = `${listPath}/ranger`;
export const deskPath = (id: string, act?: 'modifier' | 'contenu' | 'etat'): string =>
  act ? `${listPath}/${id}/${act}` : `${listPath}/${id}`;
