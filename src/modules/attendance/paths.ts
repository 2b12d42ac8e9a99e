const base = '/extranet/presences';
export const sheetPath = (meetingId: string): string => `${base}/${meetingId}`;
export const syncPath = (meetingId: string): string => `${sheetPath(meetingId)}/envoi`;
export const paperPath = (meetingId: string): string => `${sheetPath(meetingId)}/feuille.pdf`;
/** The script that answers for the network when it is away, and the page that it then shows: nobody is named in it. */
export const workerPath = `${base}/hors-ligne.js`;
export const shellPath = `${base}/hors-ligne`;
