import { type Logger, pino } from 'pino';

export type Log = Logger;

/** One line of JSON per event; faults and sensitive acts carry the request's id. */
export const openLog = (level: string): Log => pino({ level, base: undefined });
