import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import { schemaOf } from '#platform/database/deed';
import { findList } from '#platform/feeds/find-list';
import { writeList } from '#platform/feeds/forms';
import { addressOf, readAddress } from '#platform/http/address';
import type { Module } from '#platform/module';
import { hubPath, type Topic } from './subscription.ts';

/** A whole address as a topic of this network; null when none of its lists is there. */
export function topicAt(address: string, base: string, modules: readonly Module[]): Topic | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || address.length > 2000 || url.hash !== '') return null;
  const { slug, lang, path } = readAddress(url.pathname);
  if (url.origin + (slug === null ? '' : `/~${slug}`) !== base) return null;
  return findList(modules, path) ? { topic: address, base, lang, path, query: url.search } : null;
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
  { topic, base, lang, path, query }: Topic,
  { modules, now }: { modules: readonly Module[]; now: Date },
): Promise<Written | null> {
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
  if (!list) return null;
  const hub = hubAt(base);
  const text = await writeList(asked.ending, list, { self: topic, hub, asked: around });
  return { type: asked.type, text, hub, hash: createHash('sha256').update(text).digest('base64url') };
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
