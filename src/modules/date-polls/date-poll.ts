import { dateOf, type IsoDate } from '#platform/time';

/** What somebody answers for a date, the best first. */
export const answers = ['yes', 'maybe', 'no'] as const;
export type Answer = (typeof answers)[number];

const fewestDates = 2;
export const mostDates = 20;
/** Beyond that a link went where it should not. */
export const mostRespondents = 300;
export const longestTitle = 120;
export const longestName = 80;

export interface Slot {
  startsAt: Date;
  endsAt: Date;
}

export interface Option extends Slot {
  id: string;
}

export interface DatePoll {
  id: string;
  groupId: string;
  title: string;
  closesOn: IsoDate;
  openedAt: Date;
  openedBy: string | null;
  openedByName: string;
  /** Whoever opened it steered the group. */
  bySteering: boolean;
  closedAt: Date | null;
  chosen: Option | null;
  /** In the order of time. */
  options: readonly Option[];
}

/** `late`: the day until which answers were hoped for is over. `past`: so is every date. */
export type Phase = 'open' | 'late' | 'past' | 'chosen' | 'dropped';

export function phaseOf(
  { closedAt, chosen, closesOn, options }: Pick<DatePoll, 'closedAt' | 'chosen' | 'closesOn' | 'options'>,
  { now, zone }: { now: Date; zone: string },
): Phase {
  if (chosen !== null) return 'chosen';
  if (closedAt !== null) return 'dropped';
  if (options.every((option) => isPast(option, now))) return 'past';
  return closesOn < dateOf(now, zone) ? 'late' : 'open';
}

/** Whether somebody can still answer. */
export const isOpen = (phase: Phase): boolean => phase === 'open' || phase === 'late';

export const isPast = ({ startsAt }: Slot, now: Date): boolean => startsAt <= now;

/** Who answered, and what for each date; what she left out is not there. */
export interface Respondent {
  id: string;
  personId: string | null;
  name: string;
  answeredAt: Date | null;
  says: ReadonlyMap<string, Answer>;
}

/** A date, and who said what of it. */
export interface Tally {
  option: Option;
  names: Readonly<Record<Answer, readonly string[]>>;
}

export function tallyOf(options: readonly Option[], respondents: readonly Respondent[]): Tally[] {
  const names = toldApart(respondents);
  const saying = (option: Option, answer: Answer): string[] =>
    respondents.flatMap(({ id, says }) => (says.get(option.id) === answer ? [names.get(id) ?? ''] : []));
  return options.map((option) => ({
    option,
    names: { yes: saying(option, 'yes'), maybe: saying(option, 'maybe'), no: saying(option, 'no') },
  }));
}

/** Two who have one name are numbered, in their order; a name that was erased stays empty. */
export function toldApart(respondents: readonly Pick<Respondent, 'id' | 'name'>[]): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    respondents.map(({ id, name }) => {
      if (name === '') return [id, name];
      const rank = (seen.get(sameName(name)) ?? 0) + 1;
      seen.set(sameName(name), rank);
      return [id, rank === 1 ? name : `${name} (${rank})`];
    }),
  );
}

/** As names are compared: « Zoé  FERRAND » and « zoe ferrand » are one. */
export const sameName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f’'-]+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * The dates that suit most, among those to come that suit somebody: where most can come, « if need be » included; among
 * these, where most said yes. Several when they are equal, the earliest first.
 */
export function bestOf(tallies: readonly Tally[], now: Date): Tally[] {
  const possible = tallies.filter((tally) => !isPast(tally.option, now) && comers(tally) > 0);
  const most = Math.max(...possible.map(comers));
  const there = possible.filter((tally) => comers(tally) === most);
  const surest = Math.max(...there.map(({ names }) => names.yes.length));
  return there.filter(({ names }) => names.yes.length === surest);
}

const comers = ({ names }: Tally): number => names.yes.length + names.maybe.length;

/** Why these dates cannot be proposed: a field of the form, and a key of its errors. */
export function wrongDates(
  slots: readonly Slot[],
  { closesOn, now, zone }: { closesOn: IsoDate; now: Date; zone: string },
): 'few' | 'many' | 'twice' | 'past' | 'ends' | 'closesPast' | null {
  if (slots.length < fewestDates) return 'few';
  if (slots.length > mostDates) return 'many';
  if (slots.some(({ startsAt, endsAt }) => endsAt <= startsAt)) return 'ends';
  if (slots.some((slot) => isPast(slot, now))) return 'past';
  const times = slots.map(({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`);
  if (new Set(times).size < times.length) return 'twice';
  return closesOn < dateOf(now, zone) ? 'closesPast' : null;
}
