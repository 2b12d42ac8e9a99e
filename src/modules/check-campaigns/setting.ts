/** How often a network asks; null is never. */
export interface CheckSetting {
  months: 3 | 6 | 12 | null;
  nightlyLetters: number;
}

export const usualSetting: CheckSetting = { months: 6, nightlyLetters: 20 };
