import { welcomersOf } from '#modules/network';
import { assetsOf } from '#modules/workshop-dates';
import type { Database } from '#platform/database/deed';
import type { Workshop } from './workshop-form.ts';

/** Where a workshop is held; null: by the network, at a place in words. */
interface Here {
  space: { id: string } | null;
  /** Who leads it already may go on. */
  leader?: string | null;
  errors: Record<string, string>;
}

/** What the form alone cannot know: a place that is missing, somebody or something that the space does not have. */
export async function wrongHere(
  db: Database,
  { ledBy, assets, place, onlineUrl }: Workshop,
  { space, leader = null, errors }: Here,
): Promise<Record<string, string>> {
  const [team, things] = space ? [await welcomersOf(db, space.id), await assetsOf(db, space.id)] : [[], []];
  const isOf = (list: readonly { id: string }[], wanted: string): boolean =>
    list.some(({ id }) => id === wanted);
  const wrong = {
    placeMissing: space === null && place === null && onlineUrl === null && 'place',
    unknownLeader: ledBy !== null && ledBy !== leader && !isOf(team, ledBy) && 'ledBy',
    unknownAsset: !assets.every((asset) => isOf(things, asset)) && 'assets',
  };
  return Object.fromEntries(
    Object.entries(wrong).flatMap(([why, field]) => (field ? [[field, errors[why] ?? why]] : [])),
  );
}
