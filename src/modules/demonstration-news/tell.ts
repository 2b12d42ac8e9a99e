import { allSpaces, communes, personByEmail } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { addItem, featureItem, type Written, withdrawItem } from '#modules/news';
import { type Database, inTransaction } from '#platform/database/deed';
import { items, type ToldItem } from './items.ts';

const dayMs = 86_400_000;
const chosenBy = 'Hugo Delpech';

/** What the invented spaces made known, whole days before and after the first start. */
export async function tellNews(db: Database, now: Date): Promise<void> {
  const spaces = (await allSpaces(db)).filter(
    ({ fictitious, status }) => fictitious && status === 'published',
  );
  const towns = await communes(db);
  const nadia = await personByEmail(db, 'animator@maillage.example');
  await inTransaction(db, async (tx) => {
    // The oldest first, so that numbers rise with the days.
    for (const item of [...items].reverse()) {
      const concern = concernOf(item.concern, { spaces, towns });
      if (!concern) continue;
      await tellOne(tx, item, { concern, authorId: item.author === nadia?.name ? nadia.id : null, now });
    }
  });
}

type Concern = Pick<Written, 'spaceId' | 'communeCode' | 'epciCode'>;

interface Territory {
  spaces: readonly PlacedSpace[];
  towns: readonly { code: string; name: string }[];
}

const network: Concern = { spaceId: null, communeCode: null, epciCode: null };

/** Null where the network of this demonstration has no such place. */
function concernOf(concern: ToldItem['concern'], { spaces, towns }: Territory): Concern | null {
  if (concern === 'network') return network;
  if (concern !== 'ownSpace' && 'commune' in concern) {
    const town = towns.find(({ name }) => name === concern.commune);
    return town ? { ...network, communeCode: town.code } : null;
  }
  const space = concern === 'ownSpace' ? ownSpace(spaces) : spaces.find(({ name }) => name === concern.space);
  return space ? { ...network, spaceId: space.id } : null;
}

/** The first of the grouping that has most of them: the one of the animator whom a visitor may be. */
function ownSpace(spaces: readonly PlacedSpace[]): PlacedSpace | undefined {
  const groupings = Map.groupBy(
    spaces.filter(({ epciCode }) => epciCode !== null),
    ({ epciCode }) => epciCode,
  );
  return [...groupings.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

interface Telling {
  concern: Concern;
  authorId: string | null;
  now: Date;
}

async function tellOne(tx: Database, item: ToldItem, { concern, authorId, now }: Telling): Promise<void> {
  const at = new Date(now.getTime() - item.daysAgo * dayMs);
  const inDays = (days: number | undefined): Date | null =>
    days === undefined ? null : new Date(now.getTime() + days * dayMs);
  const { id } = await addItem(
    tx,
    {
      ...concern,
      title: item.title,
      body: item.body,
      lang: 'fr',
      act: item.isDraft ? 'draft' : 'publish',
      publishAt: inDays(item.appearsIn),
      expiresAt: inDays(item.endsIn),
    },
    { author: { id: authorId, name: item.author }, now: at },
  );
  const by = { name: chosenBy, now: new Date(at.getTime() + dayMs / 4) };
  if (item.isFeatured) await featureItem(tx, id, { ...by, isFeatured: true });
  if (item.withdrawn) await withdrawItem(tx, id, { ...by, why: item.withdrawn });
}
