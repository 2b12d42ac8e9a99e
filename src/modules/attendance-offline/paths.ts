import { sheetPath } from '#modules/attendance/rules';

/** Where the lists are: the worker answers for what is below, and for nothing else. */
export const reach = sheetPath('');
export const syncPath = (meetingId: string): string => `${sheetPath(meetingId)}/envoi`;
/** The page that is shown when the network is away, in which nobody is named; and the script that shows it. */
export const shellPath = '/extranet/presences-hors-ligne';
export const workerPath = `${shellPath}.js`;
