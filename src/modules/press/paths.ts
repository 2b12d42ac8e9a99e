export const pressPath = '/extranet/presse';
export const newContactPath = `${pressPath}/contacts/ajouter`;
export const contactPath = (id: string): string => `${pressPath}/contacts/${id}`;
/** From an item of news, by its identifier. */
export const writePath = (itemId: string): string => `${pressPath}/communiques/de/${itemId}`;
export const releasePath = (id: string): string => `${pressPath}/communiques/${id}`;
export const editPath = (id: string): string => `${releasePath(id)}/modifier`;
/** The sheet, for whoever got its address. */
export const sheetPath = (id: string): string => `/presse/communiques/${id}/communique.pdf`;
