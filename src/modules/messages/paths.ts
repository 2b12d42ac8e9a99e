export const inboxPath = '/extranet/messages';
export const messagePath = (id: string): string => `${inboxPath}/${id}`;
export const writePath = '/extranet/messages-envoyes/ecrire';
export const sentPath = '/extranet/messages-envoyes';
export const answersPath = (id: string): string => `${sentPath}/${id}`;
