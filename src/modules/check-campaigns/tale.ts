import { type Answer, answerCheck, insertRequest, sendLetters } from '#modules/checks';
import { daysAfter, type Section, sections } from '#modules/checks/rules';
import { allSpaces, welcomersOf } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';

/** What a space is asked and says: how many days ago, whether it answers, and what is wrong there. */
interface Asked {
  askedAgo: number;
  /** Its team answered from the staff pages: nobody had to write. */
  isUnasked?: boolean;
  /** Letters that follow the first. */
  remindedAgo?: readonly number[];
  answeredAgo?: number;
  answered?: readonly Section[];
  wrong?: Partial<Record<Section, string>>;
}

const confirmed = (askedAgo: number, answeredAgo: number): Asked => ({ askedAgo, answeredAgo });
const unasked = (ago: number): Asked => ({ askedAgo: ago, answeredAgo: ago, isUnasked: true });
const silent: Asked = { askedAgo: 45, remindedAgo: [31, 17] };

/** Where the demonstration's ambassador and animator work: a campaign under way, in all its states. */
const near: readonly Asked[] = [
  { askedAgo: 6 },
  confirmed(45, 41),
  { askedAgo: 6, answeredAgo: 5, answered: ['address', 'hours', 'contact'] },
  silent,
  {
    askedAgo: 6,
    answeredAgo: 2,
    wrong: { prices: 'Les impressions en couleur coûtent maintenant 40 centimes.' },
  },
  confirmed(45, 30),
  silent,
  { askedAgo: 20, remindedAgo: [6] },
  confirmed(20, 16),
];

/** Elsewhere, what came back in the weeks before. */
const afar: readonly Asked[] = [
  ...[73, 66, 64, 59, 52, 51, 45, 38, 37, 36, 24, 17, 16, 10].map(unasked),
  { ...unasked(29), wrong: { people: 'Une nouvelle personne accueille le mardi.' } },
  { ...unasked(12), wrong: { access: 'La rampe est en travaux jusqu’au printemps.' } },
];

/** A campaign under way, on invented spaces only. */
export async function tellChecks(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const zone = await zoneOf(tx);
    const invented = (await allSpaces(tx)).filter(
      ({ fictitious, status }) => fictitious && status === 'published',
    );
    const [largest = [], ...others] = [...Map.groupBy(invented, ({ epciCode }) => epciCode).values()].sort(
      (a, b) => b.length - a.length,
    );
    for (const [rank, asked] of near.entries()) await tellOne(tx, largest[rank], { asked, now, zone });
    for (const [rank, asked] of afar.entries())
      await tellOne(tx, others.flat()[rank * 2], { asked, now, zone });
  });
}

const plenty = 100;

async function tellOne(
  tx: Database,
  space: PlacedSpace | undefined,
  { asked, now, zone }: { asked: Asked; now: Date; zone: string },
): Promise<void> {
  if (!space) return;
  const at = (daysAgo: number): Date => daysAfter(now, -daysAgo);
  const request = await insertRequest(tx, { spaceId: space.id, openedAt: at(asked.askedAgo) });
  if (!request) return;
  const letters = asked.isUnasked ? [] : [asked.askedAgo, ...(asked.remindedAgo ?? [])];
  for (const ago of letters) await sendLetters(tx, request.id, plenty, at(ago));
  if (asked.answeredAgo === undefined) return;
  const [somebody] = await welcomersOf(tx, space.id);
  const by = {
    way: asked.isUnasked ? ('staff' as const) : ('link' as const),
    actor: { id: null, name: somebody?.name ?? space.name },
    viewer: null,
    now: at(asked.answeredAgo),
    zone,
  };
  await answerCheck(tx, { requestId: request.id, answers: answersIn(asked) }, by);
}

const answersIn = ({ answered = sections, wrong = {} }: Asked): Answer[] =>
  answered.map((section) => ({
    section,
    verdict: section in wrong ? 'wrong' : 'true',
    correction: wrong[section] ?? null,
  }));
