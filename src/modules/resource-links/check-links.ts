import { publishedResources } from '#modules/resources';
import type { Database, Transaction } from '#platform/database/deed';
import { type Asking, linkAnswers } from '#platform/remote/link-answers';
import { linksOf } from './links-of.ts';
import { dueLinks, forgetUnlinked, noteAnswer, writeLinks } from './store.ts';

const dayMs = 86_400_000;
const days = { betweenTwo: 30, afterSilence: 3 };
/** What one night can ask, however slow the sites. */
const mostANight = 200;
const sitesAtOnce = 4;

export interface Round extends Asking {
  /** Between two questions to one site. */
  pauseMs?: number;
}

/** What a resource that changed leads to now: nothing, unless it is published. */
export async function readLinks(tx: Transaction, resourceId: string): Promise<void> {
  const [resource] = await publishedResources(tx, [resourceId]);
  await writeLinks(tx, resourceId, resource ? linksOf(resource) : []);
}

/** Asks the links whose turn it is: several sites at once, each of them one question after the other. */
export async function checkLinks(db: Database, now: Date, round: Round = {}): Promise<void> {
  for (const resource of await publishedResources(db, null))
    await writeLinks(db, resource.id, linksOf(resource));
  await forgetUnlinked(db);
  const due = await dueLinks(db, {
    before: new Date(now.getTime() - days.betweenTwo * dayMs),
    silentBefore: new Date(now.getTime() - days.afterSilence * dayMs),
    limit: mostANight,
  });
  const sites = [...Map.groupBy(due, (address) => new URL(address).host).values()];
  const workers = Array.from({ length: sitesAtOnce }, async () => {
    for (let site = sites.shift(); site; site = sites.shift()) await askSite(db, site, now, round);
  });
  await Promise.all(workers);
}

async function askSite(
  db: Database,
  addresses: readonly string[],
  now: Date,
  { pauseMs = 1000, ...asking }: Round,
): Promise<void> {
  for (const [rank, address] of addresses.entries()) {
    if (rank > 0) await new Promise((goOn) => setTimeout(goOn, pauseMs));
    const silence = await linkAnswers(address, asking);
    await noteAnswer(db, address, silence === null ? null : String(silence), now);
  }
}
