const base = '/extranet/presences';
/** All lists that nobody closed, in the spaces that somebody looks after. */
export const toClosePath = base;
export const sheetPath = (meetingId: string): string => `${base}/${meetingId}`;
export const paperPath = (meetingId: string): string => `${sheetPath(meetingId)}/feuille.pdf`;
