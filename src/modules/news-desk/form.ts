import { z } from 'zod';
import { longestBody, longestTitle, type PlacedItem } from '#modules/news/rules';
import { choice, day, given, line, optional } from '#platform/forms/fields';
import { languages } from '#platform/i18n';
import { addDays, dateOf, type IsoDate, instantOf, startOfDay } from '#platform/time';
import { keyOf } from './concern.ts';

/** An item as it is written; `seen` is the moment of the text that the form was filled from. */
export const ItemForm = z.object({
  title: given('title', longestTitle).regex(/^[^\n]*$/, 'oneLine'),
  body: given('body', longestBody),
  concern: given('concern', 60),
  publishOn: optional(day),
  expiresOn: optional(day),
  lang: choice(languages),
  act: choice(['publish', 'draft']),
  seen: optional(line(40)),
});

export type ItemTyped = z.output<typeof ItemForm>;

export const WithdrawForm = z.object({ why: given('why', 1000) });

const appearsAt = '07:00';

/** When it appears and when it goes: null for at once and for never. What is asked for today is asked for now. */
export function datesIn({ publishOn, expiresOn }: ItemTyped, { now, zone }: { now: Date; zone: string }) {
  const isLater = publishOn !== null && publishOn > dateOf(now, zone);
  return {
    publishAt: isLater ? instantOf(`${publishOn}T${appearsAt}`, zone) : null,
    expiresAt: expiresOn === null ? null : startOfDay(addDays(expiresOn, 1), zone),
  };
}

/** What is wrong with the days: codes by field. `shownOn` is the day it appeared, when it has. */
export function wrongDays(
  { publishOn, expiresOn }: ItemTyped,
  { today, shownOn }: { today: IsoDate; shownOn: IsoDate | null },
): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (shownOn === null && publishOn !== null && publishOn < today) wrong.publishOn = 'past';
  const from = shownOn ?? publishOn ?? today;
  if (expiresOn !== null && expiresOn < from) wrong.expiresOn = 'endsBefore';
  if (shownOn === null && expiresOn !== null && expiresOn < today) wrong.expiresOn = 'past';
  return wrong;
}

/** An item as its form shows it. */
export function fieldsOf(item: PlacedItem, { now, zone }: { now: Date; zone: string }) {
  const { publishAt, expiresAt } = item;
  return {
    title: item.title,
    body: item.body,
    concern: keyOf(item),
    publishOn: publishAt !== null && publishAt > now ? dateOf(publishAt, zone) : '',
    expiresOn: expiresAt === null ? '' : addDays(dateOf(expiresAt, zone), -1),
    lang: item.lang,
    seen: item.changedAt.toISOString(),
  };
}
