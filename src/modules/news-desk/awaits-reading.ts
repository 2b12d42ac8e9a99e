import { type PlacedItem, phaseOf } from '#modules/news/rules';

const freshMs = 7 * 86_400_000;

/** Whether an item waits for whoever moderates it: it is new, on no front page, and she did not say that she read it. */
export const awaitsReading = (item: PlacedItem, now: Date): boolean =>
  phaseOf(item, now) === 'online' &&
  item.featuredAt === null &&
  item.readAt === null &&
  item.publishAt !== null &&
  +now - +item.publishAt < freshMs;
