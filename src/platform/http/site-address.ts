import { type Located, schemaOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Network } from '#platform/networks';
import { openRule } from '#platform/rule';
import { addressOf } from './address.ts';

/** The configured origin, at another host: the port is the configured one, whatever a request says of itself. */
export function originAt(configured: string, host: string | null): string {
  if (host === null) return configured;
  const origin = new URL(configured);
  origin.hostname = host;
  return origin.origin;
}

/** What the addresses of a network begin with, for whoever is not on one of its pages yet. */
export function siteOf(configured: string, network: Pick<Network, 'slug' | 'hosts' | 'isDefault'>): string {
  const [host = null] = network.hosts;
  if (network.isDefault) return configured;
  return originAt(configured, host) + (host === null ? `/~${network.slug}` : '');
}

/** Who writes a letter, and what the addresses in it begin with. */
export interface Site {
  /** Nothing while the network is not listed yet: its demonstration is being told. */
  name: string;
  origin: string;
}

const ofNoProgram = (_schema: string): Site => ({ name: '', origin: 'http://localhost:3000' });

/** Where each network is reached. The composition root says it, from the settings. */
const siteAt = openRule(ofNoProgram);

/** Gives what ends the rule. */
export const sitesAreAt = siteAt.set;

/** The whole address of a path, for a letter that the night writes: nobody asks for a page then. */
export const siteAddress = (db: Located, path: string, lang: Lang): string =>
  addressOf(siteAt.now()(schemaOf(db)).origin, lang, path);

/** Whose letter it is. */
export const siteName = (db: Located): string => siteAt.now()(schemaOf(db)).name;
