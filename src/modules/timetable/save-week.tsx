import { type DayLine, localityOf, usualWeek } from '#modules/hours/rules';
import type { PlacedSpace } from '#modules/network/rules';
import { lastAuthorOf, type Saved, saveFields } from '#modules/proposals';
import { blankForm } from '#platform/forms/form';
import { baseOf } from '#platform/forms/merge';
import { submit } from '#platform/forms/submit';
import type { Ask } from '#platform/http/env';
import type { SignedIn } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { MergePage, type MetDay } from './pages/MergePage.tsx';
import { weekPath } from './paths.ts';
import { baseField, keepField, rawField } from './week-form.ts';
import { words } from './words.ts';

type Conflict = Saved & { kind: 'conflict' };

type Typed = Readonly<Record<string, unknown>>;

const fields = ['hours'] as const;

/** What a form remembers of the hours that it showed. */
export const shownAs = (shown: PlacedSpace) => ({ [baseField]: baseOf(fields, shown) });

/** Saves the usual hours, or proposes them where the network wants an ambassador to look first. */
export async function saveWeek(
  c: Ask,
  { space, viewer }: { space: PlacedSpace; viewer: SignedIn },
  form: { id: string; data: Typed },
  hours: string | null,
): Promise<Saved> {
  const yielded = form.data[keepField] === 'theirs' ? fields : [];
  const saving = { spaceId: space.id, fields, base: String(form.data[baseField] ?? ''), yielded };
  // A form that comes a second time is told what it was told the first time: it is saved.
  let saved: Saved = { kind: 'saved' };
  const { refusal } = await submit<Conflict>(c.var.db, form.id, async (tx) => {
    saved = await saveFields(tx, { ...saving, mine: { hours } }, viewer, c.var.now);
    return saved.kind === 'conflict' ? { refusal: saved } : { location: weekPath(space.id) };
  });
  return refusal ?? saved;
}

/** The days on which both weeks differ, and the choice between them. */
export async function showMerge(
  c: Ask,
  { space, hours, theirs }: { space: PlacedSpace; hours: string | null; theirs: PlacedSpace },
): Promise<Response> {
  const { lang, network, now, db } = c.var;
  const today = dateOf(now, network.zone);
  const week = (text: string | null) => usualWeek(text, today, localityOf(space, network.zone), lang);
  const days = metDays(week(hours), week(theirs.hours)).filter((day) => day.mine !== day.theirs);
  if (days.length === 0)
    days.push({ day: words(lang).weekPage.merge.text, mine: hours ?? '', theirs: theirs.hours ?? '' });
  const other = await lastAuthorOf(db, theirs, fields);
  const values = { [rawField]: hours ?? '', ...shownAs(theirs), [keepField]: 'mine' };
  const page = await pageOf(c);
  return c.html(
    <MergePage {...{ page, space, days, other: other?.name ?? null }} form={blankForm(values)} />,
    409,
  );
}

const metDays = (mine: readonly DayLine[], theirs: readonly DayLine[]): MetDay[] =>
  mine.map(({ weekday, hours }, index) => ({
    day: weekday,
    mine: hours,
    theirs: theirs[index]?.hours ?? '',
  }));
