/** Where a page that writes stays connected. */
export const livePath = '/bloc-notes/direct';

/** What somebody wrote without a line and that has not left. */
export const keptPath = '/extranet/ecrit-sans-connexion';

/** The name of a notepad between pages and program: it says its network. */
export const roomName = (schema: string, notepadId: string): string => `${schema}/${notepadId}`;
