import type { Weeks } from '#modules/hours/rules';
import type { Weekday } from '#platform/time';
import { type Draft, firstCell, note } from './draft.ts';
import { weeksIn } from './hours-cell.ts';

/** What a remark says of one day: the weeks in which its hours hold, or which ones of the month. */
export interface DayRemark {
  weekday: Weekday | null;
  weeks: Weeks;
  /** `[1,3]`: the first and the third of the month. */
  ordinals: number[];
}

const dayWords = /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b/gi;
const dayNames = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ordinal =
  /\b(1er|1ere|premiers?|2(?:e|è?me|nd)|deuxi[eè]mes?|3(?:e|[eè]me)|troisi[eè]mes?|4(?:e|[eéè]me)|quatri[eè]mes?)\b/gi;
/** Words of a remark that is about something else than the hours of this place. */
const elsewhere = /ferm|permanence|mairie|rdv|rendez|vacances|itin[eé]ran|apr[eè]s|sauf|commune/i;

/**
 * « Ouvert les samedis des semaines impaires », « 1er et 3ème lundi du mois »: a remark is followed only when it speaks
 * of one day and of nothing else. Any other that speaks of some weeks only makes the hours doubtful.
 */
export function remarkOf(draft: Draft): DayRemark | null {
  const cell = firstCell(draft, 'comment');
  if (!cell || !/semaine|du mois|chaque mois|par mois|sur deux|sur 2/i.test(cell.text)) return null;
  const days = [...new Set([...cell.text.matchAll(dayWords)].map(([, day = '']) => day.toLowerCase()))];
  const weeks = weeksIn(cell.text);
  const isBoth = /(?<!im)paire/i.test(cell.text) && /impaire/i.test(cell.text);
  const ordinals = [...cell.text.matchAll(ordinal)].map(([word]) => numberOf(word));
  const isClear = !elsewhere.test(cell.text) && !isBoth && (weeks !== 'every') !== ordinals.length > 0;
  if (isClear && days.length === 1)
    return { weekday: (dayNames.indexOf(days[0] as string) + 1) as Weekday, weeks, ordinals };
  if (isClear && days.length === 0 && /^\W*semaines? (?:im)?paires?\W*$/i.test(cell.text))
    return { weekday: null, weeks, ordinals: [] };
  note(draft, cell.column, 'hours-doubtful', cell.text);
  return null;
}

const numberOf = (word: string): number => {
  const begins = [/^1|^p/i, /^2|^d/i, /^3|^t/i, /^4|^q/i];
  return begins.findIndex((begin) => begin.test(word)) + 1;
};

/** What a remark says besides: it is shown as it is, and answers whether one may come without an appointment. */
export function readComment(draft: Draft): void {
  const cell = firstCell(draft, 'comment');
  if (!cell) return;
  draft.cells.description = [...(draft.cells.description ?? []), cell];
  if (
    /^(?:accueil )?(?:uniquement |exclusivement |seulement )?sur (?:rdv|rendez-vous)(?: uniquement| exclusivement)?\W*$/i.test(
      cell.text,
    )
  )
    draft.fields.walkIn = 'no';
  if (/^(?:accueil |ouvert )?avec (?:ou|et) sans (?:rdv|rendez-vous)\W*$/i.test(cell.text))
    draft.fields.walkIn = 'yes';
}
