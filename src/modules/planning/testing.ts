/** A workshop of ten Tuesdays as it is typed. */
export const form = (about: Record<string, string | string[]> = {}) => ({
  kind: 'workshop',
  title: 'Premiers pas',
  level: 'beginner',
  startsOn: '2026-12-01',
  startsAt: '14h',
  endsAt: '16:00',
  pace: 'weekly',
  times: '10',
  isCycle: 'yes',
  registration: 'open',
  seats: '8',
  ...about,
});

/** The days that a page of dates proposes, or all that it shows. */
export const daysIn = (html: string, onlyChecked = true): string[] =>
  [...html.matchAll(/<input type="checkbox" name="days" value="([\d-]+)"( checked="")?/g)]
    .filter(([, , checked]) => !onlyChecked || checked)
    .map(([, day]) => day as string);
