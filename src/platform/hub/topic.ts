import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Database, schemaOf } from '#platform/database/deed';
import { findList } from '#platform/feeds/find-list';
import { writeList } from '#platform/feeds/forms';
import { addressOf, readAddress } from '#platform/http/address';
import type { Module } from '#platform/module';
import { hubPath, type Topic } from './subscription.ts';

/**
 * A whole address as a topic of this network; null when none of its lists is there. A list has the one address that it
 * says of itself: with what else may stand behind a question mark it would be as many lists as one likes.
 */
export async function topicAt(
  db: Database,
  address: string,
  { base, ...around }: { base: string; modules: readonly Module[]; now: Date },
): Promise<Topic | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || address.length > 2000 || url.hash !== '') return null;
  const { slug, lang, path } = readAddress(url.pathname);
  if (url.origin + (slug === null ? '' : `/~${slug}`) !== base) return null;
  const topic = { topic: address, base, lang, path, query: url.search };
  const opened = await openTopic(db, topic, around);
  const itself = opened && addressOf(base, lang, `${opened.asked.path}.${opened.asked.ending}`);
  return itself !== null && itself + opened?.list.query === address ? topic : null;
}

export interface Written {
  type: string;
  text: string;
  hash: string;
  hub: string;
}

/** What is at a topic now; null when nothing is there any more, or its module is off. */
export async function writeTopic(
  db: Database,
  topic: Topic,
  current: { modules: readonly Module[]; now: Date },
): Promise<Written | null> {
  const opened = await openTopic(db, topic, current);
  if (!opened) return null;
  const { asked, list, around } = opened;
  const hub = hubAt(topic.base);
  const text = await writeList(asked.ending, list, { self: topic.topic, hub, asked: around });
  return { type: asked.type, text, hub, hash: createHash('sha256').update(text).digest('base64url') };
}

async function openTopic(
  db: Database,
  { base, lang, path, query }: Topic,
  { modules, now }: { modules: readonly Module[]; now: Date },
) {
  const network = await networkOf(db);
  const on = modules.filter(({ name }) => !network.modulesOff.includes(name));
  const asked = findList(on, path);
  if (!asked) return null;
  const absolute = (to: string): string => addressOf(base, lang, to);
  const around = {
    db,
    network,
    lang,
    now,
    named: asked.named,
    query: new URLSearchParams(query),
    absolute,
  };
  const list = await asked.list.open(around);
  return list && { asked, list, around };
}

/** Who tells of changes, in any language of the site. */
export const hubAt = (base: string): string => addressOf(base, 'fr', hubPath);

async function networkOf(db: Database) {
  const slug = schemaOf(db);
  const { rows } = await sql<{ name: string; zone: string; modulesOff: string[] }>`
    select name, zone, modules_off as "modulesOff" from public.network where slug = ${slug}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`No network is named ${slug}.`);
  return { slug, ...row };
}
