const base = '/extranet/presences';
export const sheetPath = (meetingId: string): string => `${base}/${meetingId}`;
export const paperPath = (meetingId: string): string => `${sheetPath(meetingId)}/feuille.pdf`;
