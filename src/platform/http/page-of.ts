import { getCookie } from 'hono/cookie';
import { can, isSignedIn } from '#platform/access';
import { followedOn } from '#platform/feeds/followed-on';
import type { Lang } from '#platform/i18n';
import type { MenuEntry, Module } from '#platform/module';
import { onceFor } from '#platform/once-for';
import type { MenuLine, Page, SearchPlace } from '#platform/page';
import { addressOf } from './address.ts';
import { cookieName } from './cookies.ts';
import type { Ask, Asked, Env } from './env.ts';
import { tokenFor } from './forgery.ts';
import { noticeIn } from './notice.ts';

/** The page's surroundings, for a request. The pages that say no ask nothing of a database that may be away. */
export async function pageOf(c: Ask, { withoutDatabase = false } = {}): Promise<Page> {
  const asked = c.var;
  const { network, lang, viewer, now, root, origin, path, modules, asset, secret } = asked;
  const menu = withoutDatabase
    ? inOrder(modules.flatMap((module) => module.menu ?? []))
    : await menuOf(asked);
  const lines = linesOf(menu)[lang];
  const { search, searchParams } = new URL(c.req.url);
  return {
    lang,
    network,
    viewer,
    now,
    path,
    query: search,
    href: (to, language = lang) => addressOf(root, language, to),
    absolute: (to, language = lang) => origin + addressOf(root, language, to),
    asset,
    token: () => tokenFor(c, secret),
    publicMenu: lines.public,
    footerMenu: lines.footer,
    staffMenu: isSignedIn(viewer) ? await staffLines(menu, asked, withoutDatabase) : [],
    barMenu: isSignedIn(viewer) ? lines.bar : [],
    staffParts: isSignedIn(viewer) ? partsOf(asked) : [],
    lists: withoutDatabase ? [] : followedOn(modules, path, searchParams),
    search: searchOf(modules),
    notice: takeNotice(c, cookieName(network.slug, 'notice')),
    demonstration: network.demonstration,
  };
}

/** Of those that look words up, the first is asked. */
const searchOf = (modules: readonly Module[]): SearchPlace | null =>
  modules.find(({ search }) => search)?.search ?? null;

/** Remembered for the modules that are on: a request that began before a change keeps nothing old for those after. */
const menuOf = ({ db, modules, network, remember }: Env['Variables']): Promise<MenuEntry[]> =>
  remember(`menu without ${network.modulesOff.join(' ')}`, async () => {
    const menus = await Promise.all(modules.map((module) => module.menuOf?.(db) ?? module.menu ?? []));
    return inOrder(menus.flat());
  });

const inOrder = (menu: readonly MenuEntry[]): MenuEntry[] => menu.toSorted((a, b) => a.order - b.order);

const entriesOf = (menu: readonly MenuEntry[], place: MenuEntry['place']): MenuEntry[] =>
  menu.filter((entry) => entry.place === place);

/** The lines that are the same for everybody, drawn up once for a menu. */
const linesOf = onceFor((menu: readonly MenuEntry[]) => ({
  fr: linesIn(menu, 'fr'),
  en: linesIn(menu, 'en'),
}));

function linesIn(menu: readonly MenuEntry[], lang: Lang) {
  const at = (place: MenuEntry['place']) => entriesOf(menu, place).map((entry) => lineOf(entry, lang));
  return { public: at('public'), footer: at('footer'), bar: at('bar') };
}

const lineOf = ({ path, label, group, isAct }: MenuEntry, lang: Lang): MenuLine => ({
  path,
  label: label[lang],
  ...(isAct ? { isAct } : {}),
  ...(group ? { group: group[lang] } : {}),
});

async function staffLines(
  menu: readonly MenuEntry[],
  asked: Asked,
  withoutDatabase: boolean,
): Promise<MenuLine[]> {
  const open = entriesOf(menu, 'staff').filter(
    (entry) => entry.permission === undefined || can(asked.viewer, entry.permission),
  );
  if (withoutDatabase) return open.map((entry) => lineOf(entry, asked.lang));
  return Promise.all(open.map((entry) => staffLine(entry, asked)));
}

async function staffLine(entry: MenuEntry, asked: Asked): Promise<MenuLine> {
  return {
    ...lineOf(entry, asked.lang),
    ...(entry.count ? { count: await entry.count(asked) } : {}),
  };
}

const partsOf = ({ modules, viewer }: Asked) =>
  modules
    .flatMap(({ staffParts = [] }) => staffParts)
    .filter(({ permission }) => permission === undefined || can(viewer, permission))
    .sort((a, b) => a.order - b.order);

/** The sentence that the page before left for this one; it is said once. */
function takeNotice(c: Ask, name: string): Page['notice'] {
  const text = getCookie(c, name);
  if (text === undefined) return null;
  c.header('Set-Cookie', `${name}=; Path=${c.var.root}/; Max-Age=0; HttpOnly; SameSite=Lax`, {
    append: true,
  });
  return noticeIn(text);
}
