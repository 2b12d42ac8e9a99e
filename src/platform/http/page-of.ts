import { getCookie } from 'hono/cookie';
import { can, isSignedIn } from '#platform/access';
import type { MenuEntry, Module } from '#platform/module';
import type { MenuLine, Page } from '#platform/page';
import { addressOf } from './address.ts';
import { cookieName } from './cookies.ts';
import type { Ask, Asked } from './env.ts';
import { tokenFor } from './forgery.ts';

/** The page's surroundings, for a request. */
export async function pageOf(c: Ask): Promise<Page> {
  const { network, lang, viewer, now, root, origin, path } = c.var;
  return {
    lang,
    network,
    viewer,
    now,
    path,
    query: new URL(c.req.url).search,
    href: (to, language = lang) => addressOf(root, language, to),
    absolute: (to, language = lang) => origin + addressOf(root, language, to),
    asset: c.var.asset,
    token: () => tokenFor(c, c.var.secret),
    publicMenu: publicLines(c, 'public'),
    footerMenu: publicLines(c, 'footer'),
    staffMenu: isSignedIn(viewer) ? await staffLines(c) : [],
    notice: takeNotice(c),
    demonstration: network.demonstration,
  };
}

const entriesOf = (modules: readonly Module[], place: MenuEntry['place']): MenuEntry[] =>
  modules
    .flatMap((module) => module.menu ?? [])
    .filter((entry) => entry.place === place)
    .sort((a, b) => a.order - b.order);

const publicLines = (c: Ask, place: 'public' | 'footer'): MenuLine[] =>
  entriesOf(c.var.modules, place).map((entry) => ({ path: entry.path, label: entry.label[c.var.lang] }));

async function staffLines(c: Ask): Promise<MenuLine[]> {
  const open = entriesOf(c.var.modules, 'staff').filter(
    (entry) => entry.permission === undefined || can(c.var.viewer, entry.permission),
  );
  return Promise.all(open.map((entry) => staffLine(entry, c.var)));
}

async function staffLine(entry: MenuEntry, asked: Asked): Promise<MenuLine> {
  return {
    path: entry.path,
    label: entry.label[asked.lang],
    ...(entry.group ? { group: entry.group[asked.lang] } : {}),
    ...(entry.count ? { count: await entry.count(asked) } : {}),
  };
}

/** The sentence that the page before left for this one; it is said once. */
function takeNotice(c: Ask): string | null {
  const name = cookieName(c.var.network.slug, 'notice');
  const text = getCookie(c, name);
  if (text === undefined) return null;
  c.header('Set-Cookie', `${name}=; Path=${c.var.root}/; Max-Age=0; HttpOnly; SameSite=Lax`, {
    append: true,
  });
  return text;
}
