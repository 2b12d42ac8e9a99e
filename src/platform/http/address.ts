import type { Lang } from '#platform/i18n';
import type { Network, Networks } from '#platform/networks';
import type { Ask } from './env.ts';

/** An address taken apart: `/~tarn/en/annuaire` is network `tarn`, English, path `/annuaire`. */
export interface Address {
  slug: string | null;
  lang: Lang;
  path: string;
}

const pattern = /^(?:\/~([a-z0-9]+))?(\/en)?(\/.*)?$/;

export function readAddress(pathname: string): Address {
  const [, slug, english, rest] = pattern.exec(pathname) ?? [];
  if (english && rest === undefined) return { slug: slug ?? null, lang: 'en', path: '/' };
  // `/english-lessons` begins with `/en` but is no language.
  const beginsWithEnglish = english !== undefined && rest !== undefined;
  // A browser reads `//name` as another site: links of this page must not begin so.
  const path = (rest ?? '/').replace(/^\/{2,}/, '/');
  return { slug: slug ?? null, lang: beginsWithEnglish ? 'en' : 'fr', path };
}

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a host, with or without its port, is the machine that asks. */
export const isLocal = (host: string): boolean => local.test(host);

/** Which network a request is for; null when nobody here answers for that host. */
export function networkAsked(
  networks: Networks,
  host: string,
  slug: string | null,
  origin: string,
): Network | null {
  if (slug !== null) return isLocal(host) ? (networks.bySlug(slug) ?? null) : null;
  const ofHost = networks.byHost(host.replace(/:\d+$/, ''));
  if (ofHost) return ofHost;
  return isLocal(host) || host === new URL(origin).host ? (networks.byDefault() ?? null) : null;
}

/** What every address of a network begins with: nothing, or `/~tarn`. */
export const rootOf = (slug: string | null): string => (slug === null ? '' : `/~${slug}`);

/** The path with the network's root and the language in front. */
export function addressOf(root: string, lang: Lang, path: string): string {
  const inLanguage = lang === 'en' ? `/en${path === '/' ? '' : path}` : path;
  return root + inLanguage || '/';
}

/** The address of a path for this request's network and language. */
export const hrefOf = (c: Ask, path: string): string => addressOf(c.get('root'), c.get('lang'), path);
