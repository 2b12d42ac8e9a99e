import {
  gridOfHours,
  type HoursRefusal,
  hoursOfGrid,
  type Locality,
  readHours,
  type WeekGrid,
  weekdays,
} from '#modules/hours/rules';
import type { Lang } from '#platform/i18n';
import { addDays } from '#platform/time';
import { formatWeekday } from '#platform/time-words';
import { type GridReason, rangeFields, ranks, readGrid, textOf, weeksField } from './grid-form.ts';
import type { Messages } from './messages.fr.ts';

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Hours as a form means them (null for none), or a sentence per field. */
export type HoursTyped = { hours: string | null } | { errors: Record<string, string> };

export const rawField = 'hours';
/** What the form showed when it was opened, and which of two answers stays. */
export const baseField = 'base';
export const keepField = 'keep';

/** Of a time that is none, enough to know it by. */
const mostQuoted = 30;

/** Where, in which words, and what is published already. */
type Saying = { place: Locality; lang: Lang; say: Messages['weekPage']; published: string | null };

/** Reads the form of usual hours, whichever of its two faces was shown. */
export const readWeekForm = (fields: Fields, saying: Saying): HoursTyped =>
  typeof fields[rawField] === 'string' ? readRaw(fields[rawField], saying) : readGridForm(fields, saying);

function readRaw(text: string, { place, say }: Saying): HoursTyped {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return { hours: null };
  const reading = readHours(line, place);
  const refusal = reading.ok ? reading.doubt : reading.refusal;
  if (refusal) return { errors: { [rawField]: rawSentence(refusal, say) } };
  return { hours: reading.ok ? reading.hours : null };
}

const rawSentence = ({ reason, at }: HoursRefusal, say: Messages['weekPage']): string =>
  say.rawErrors[reason](at);

function readGridForm(fields: Fields, { lang, say, published }: Saying): HoursTyped {
  const reading = readGrid(fields);
  if (reading.ok) return { hours: hoursIn(reading.grid, published) };
  const sentence = ([name, reason]: [string, GridReason]) => [
    name,
    say.rangeErrors[reason](
      weekdayName(Number(name.slice(0, 1)), lang),
      textOf(fields, name).slice(0, mostQuoted),
    ),
  ];
  return { errors: Object.fromEntries(Object.entries(reading.errors).map(sentence)) };
}

/** The published hours as they are written, when the grid says the same: nobody changed anything. */
function hoursIn(grid: WeekGrid, published: string | null): string | null {
  const isSame = published !== null && JSON.stringify(gridOfHours(published)) === JSON.stringify(grid);
  return isSame ? published : hoursOfGrid(grid) || null;
}

const someMonday = '2026-11-23';

/** « Lundi » for 1 */
export function weekdayName(weekday: number, lang: Lang): string {
  const name = formatWeekday(lang, addDays(someMonday, weekday - 1));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Monday alone, which must be right before it is copied to other days. */
export const readMonday = (fields: Fields, saying: Saying): HoursTyped =>
  readGridForm(Object.fromEntries(Object.entries(fields).filter(([name]) => name.startsWith('1-'))), saying);

/** What is typed for Monday, typed for the four days that follow as well. */
export function withMondayCopied(fields: Fields): Fields {
  const copied: Record<string, Fields[string]> = { ...fields };
  for (const weekday of weekdays.slice(1, 5)) {
    copied[weeksField(weekday)] = fields[weeksField(1)];
    for (const rank of ranks) {
      const [monday, other] = [rangeFields(1, rank), rangeFields(weekday, rank)];
      copied[other.from] = fields[monday.from];
      copied[other.to] = fields[monday.to];
      copied[other.appointment] = fields[monday.appointment];
    }
  }
  return copied;
}
