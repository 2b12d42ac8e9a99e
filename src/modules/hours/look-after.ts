import { spaceById } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Ask, Asked } from '#platform/http/env';
import { found, idIn, requirePermission, type SignedIn } from '#platform/http/guard';
import { speak } from '#platform/i18n';
import { addDays, dateOf } from '#platform/time';
import type { Crumb } from '#ui/Breadcrumb';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { statesOf } from './openings.ts';
import type { TodayOfSpace } from './pages/Today.tsx';
import { spacePath } from './paths.ts';
import { isWholeDay, type KeptSpecialHours } from './special.ts';
import { upcoming } from './special-words.ts';
import { stateInWords } from './state-words.ts';
import { specialHoursSince } from './store.ts';

/** The space of the address, for somebody who may look after its hours. */
export async function spaceToLookAfter(c: Ask): Promise<{ space: PlacedSpace; viewer: SignedIn }> {
  const space = found(await spaceById(c.var.db, idIn(c)));
  const { id: spaceId, communeCode, epciCode } = space;
  return { space, viewer: requirePermission(c, 'hours.edit', { spaceId, communeCode, epciCode }) };
}

/** The pages above, in the module that keeps the rest of the space's page, when the network has it on. */
export function crumbsOf(c: Ask, { id, name }: PlacedSpace): Crumb[] {
  if (!c.var.modules.some((module) => module.name === 'upkeep')) return [{ label: name }];
  const spaces = speak({ fr, en }, c.var.lang).spaces;
  return [
    { href: '/extranet/espaces', label: spaces },
    { href: spacePath(id), label: name },
  ];
}

/** What the space is doing today, and all that is announced. */
export async function todayOf(
  { db, now, network, lang }: Asked,
  space: Pick<PlacedSpace, 'id' | 'name' | 'hours' | 'status'>,
): Promise<{ today: TodayOfSpace; coming: KeptSpecialHours[] }> {
  const moment = { now, zone: network.zone };
  const date = dateOf(now, network.zone);
  const [special, states] = await Promise.all([
    specialHoursSince(db, space.id, date),
    statesOf(db, [space.id], moment),
  ]);
  const state = found(states.get(space.id));
  return {
    today: {
      spaceId: space.id,
      name: space.name,
      isPublished: space.status === 'published',
      state: stateInWords(state, { ...moment, lang }),
      hasHours: space.hours !== null || special.length > 0,
      isClosedToday: special.some((one) => isClosingOf(one, date)),
    },
    coming: upcoming(special, date, addDays(date, 2 * 366)),
  };
}

const isClosingOf = (special: KeptSpecialHours, date: string): boolean =>
  special.kind === 'closing' && special.from === date && special.to === date && isWholeDay(special);
