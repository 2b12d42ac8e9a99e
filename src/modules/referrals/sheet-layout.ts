import type { Sheet } from './sheet.ts';

/** How a sheet is laid out so that it always holds on one page of A4. */
export interface SheetLayout {
  /** Set smaller when it says much; then without its map, each day on the whole width. */
  density: 'roomy' | 'dense' | 'full';
  /** How to come: under the shorter column, or on the whole width when it would fill a column. */
  coming: 'left' | 'right' | 'across';
}

/** What a page of A4 holds between its margins, with a little to spare. */
const pageMm = 262;
/** The head of the site keeps its size. */
const brandMm = 30;
const denseScale = 0.83;

export function layoutOf(sheet: Sheet): SheetLayout {
  const heights = heightsOf(sheet);
  const coming = comingPlace(heights, sheet);
  const left = heights.left + (coming === 'left' ? heights.comingAside : 0);
  const right = heights.right + (coming === 'right' ? heights.comingAside : 0);
  const across = coming === 'across' ? heights.comingAcross : 0;
  const body = heights.head + Math.max(left, right) + across + footMm;
  if (brandMm + body <= pageMm) return { density: 'roomy', coming };
  return { density: brandMm + body * denseScale <= pageMm ? 'dense' : 'full', coming };
}

const longestAside = 350;

function comingPlace(
  { left, right }: ReturnType<typeof heightsOf>,
  { space: { gettingThere, bus, parking } }: Sheet,
): SheetLayout['coming'] {
  if ([gettingThere, bus, parking].join('').length > longestAside) return 'across';
  return left < right ? 'left' : 'right';
}

// Measured on sheets that Chromium printed, in millimetres of a roomy sheet.
const footMm = 50;
const headingMm = 14;
const mapMm = 61;
const lineMm = 5.8;

/** About how high each piece is. */
function heightsOf({ space, referral, bring, days, announcements }: Sheet) {
  const { gettingThere, bus, parking, access } = space;
  const coming = [gettingThere, bus, parking, access.join(', ')].flatMap((text) => text || []);
  const list = (items: readonly string[]) =>
    items.length === 0 ? 0 : headingMm + 3 * items.length + linesOf(items, 42) * lineMm;
  const said = days.map(({ hours, note, reason }) => `${hours}${note ?? ''}${reason ?? ''}`);
  const announced = announcements.map(({ sentence, reason }) => `${sentence}${reason ?? ''}`);
  return {
    head: 22 + 13 * linesOf([space.name], 36) + 7 * linesOf([`${space.address}${space.addressExtra}`], 55),
    left: list(referral.besoins) + list(bring),
    right: headingMm + 2.5 * said.length + (linesOf(said, 24) + linesOf(announced, 42)) * lineMm + mapMm,
    comingAside: headingMm + 2 * coming.length + linesOf(coming, 42) * lineMm,
    comingAcross: headingMm + 2 * coming.length + linesOf(coming, 90) * lineMm,
  };
}

const linesOf = (texts: readonly string[], perLine: number): number =>
  texts.reduce((lines, text) => lines + Math.max(1, Math.ceil(text.length / perLine)), 0);
