import type { IsoDate } from '#platform/time';

interface Holidays {
  name: string;
  /** The first day without school, and the last. */
  from: IsoDate;
  to: IsoDate;
}

/**
 * School holidays of zone C (academy of Toulouse), as known in November 2026: to be checked against the calendar of the
 * ministry of education, and continued each spring. They only untick a box: each day is left to whoever announces a workshop.
 */
const zoneC: readonly Holidays[] = [
  { name: 'Noël', from: '2025-12-20', to: '2026-01-04' },
  { name: 'hiver', from: '2026-02-21', to: '2026-03-08' },
  { name: 'printemps', from: '2026-04-18', to: '2026-05-03' },
  { name: 'été', from: '2026-07-04', to: '2026-08-31' },
  { name: 'Toussaint', from: '2026-10-17', to: '2026-11-01' },
  { name: 'Noël', from: '2026-12-19', to: '2027-01-03' },
  { name: 'hiver', from: '2027-02-06', to: '2027-02-21' },
  { name: 'printemps', from: '2027-04-03', to: '2027-04-18' },
  { name: 'été', from: '2027-07-03', to: '2027-08-31' },
];

/** Of which zone they are, and the last day of which one knows whether it is among them. */
export const schoolHolidaysKnown = { zone: 'C', until: zoneC.at(-1)?.to ?? '' };

/** The school holidays on a day, by their name in French; null on a day of school. */
export const schoolHolidaysOn = (day: IsoDate): string | null =>
  zoneC.find(({ from, to }) => from <= day && day <= to)?.name ?? null;
