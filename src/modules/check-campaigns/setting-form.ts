import { z } from 'zod';
import { choice, optional, whole } from '#platform/forms/fields';
import type { CheckSetting } from './setting.ts';

/** How often, in months; `0` is never. */
export const rhythms = ['3', '6', '12', '0'] as const;

export const SettingForm = z.object({ months: choice(rhythms), nightlyLetters: whole(5, 500) }).transform(
  ({ months, nightlyLetters }): CheckSetting => ({
    months: months === '0' ? null : (Number(months) as CheckSetting['months']),
    nightlyLetters,
  }),
);

/** The same, as the form shows it. */
export const textOf = ({ months, nightlyLetters }: CheckSetting) => ({
  months: String(months ?? 0),
  nightlyLetters: String(nightlyLetters),
});

/** Which grouping of communes is asked now; nothing is the whole network. */
export const startForm = (epcis: readonly string[]) => z.object({ epci: optional(choice(epcis)) });
