import { z } from 'zod';

/** « 9:30 », « 9h30 », « 14 h » as people write times; minutes since midnight. */
export const clock = (missing: string) =>
  z
    .string(missing)
    .transform((text) => /^([01]?\d|2[0-3])\s*(?:h|:)?\s*([0-5]\d)?$/i.exec(text.trim()))
    .transform((read, ctx) => {
      if (read) return Number(read[1]) * 60 + Number(read[2] ?? 0);
      ctx.addIssue({ code: 'custom', message: 'time' });
      return z.NEVER;
    });

/** The same as a field shows it. */
export const clockText = (minutes: number): string =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;
