import {
  courseParts,
  type Resource,
  resourcePath,
  resourcesPath,
  resourceWords,
} from '#modules/resources/rules';
import type { Files } from '#platform/files/files';
import type { Lang } from '#platform/i18n';
import { offlinePage, escaped as text } from '#platform/offline-page';
import type { Page } from '#platform/page';
import { richTextHtml } from '#platform/rich-text/html';
import type { ZipEntry } from '#platform/zip';
import { words } from './words.ts';

/** What a stick of the smallest kind holds beside other things. */
const mostBytes = 200_000_000;

/** All resources, by their kind; or a set of them, in its order. */
export interface Packed {
  resources: readonly Resource[];
  set: { title: string; lang: Lang; path: string } | null;
}

/** The resources as pages that open from a folder, without a network and without a script. */
export function pack(page: Page, packed: Packed, files: Files): ZipEntry[] {
  const { resources } = packed;
  const kept = keptFiles(page, resources, files);
  const besides = new Map(resources.map(({ slug }) => [resourcePath(slug), `${slug}.html`]));
  const pages = resources.map((resource) => ({
    name: `ressources/${resource.slug}.html`,
    bytes: Buffer.from(pageOf(page, resource, { besides, file: kept.get(resource.slug)?.name ?? null })),
  }));
  return [
    { name: 'index.html', bytes: Buffer.from(index(page, packed)) },
    ...pages,
    ...[...kept.values()].map(({ name, bytes }) => ({ name: `ressources/${name}`, bytes })),
  ];
}

function keptFiles(page: Page, resources: readonly Resource[], files: Files): Map<string, ZipEntry> {
  const kept = new Map<string, ZipEntry>();
  let total = 0;
  for (const { slug, fileSha256, fileName, fileBytes } of resources) {
    if (!fileSha256 || total + (fileBytes ?? 0) > mostBytes) continue;
    total += fileBytes ?? 0;
    const bytes = (): Promise<Uint8Array | null> => files.get(page.network.slug, fileSha256);
    kept.set(slug, { name: `fichiers/${slug}/${fileName}`, bytes });
  }
  return kept;
}

function index(page: Page, { resources, set }: Packed): string {
  const t = words(page.lang);
  const title = set?.title ?? t.title(page.network.name);
  const origin = page.absolute(set?.path ?? resourcesPath);
  return offlinePage({
    lang: set?.lang ?? page.lang,
    title,
    body: `<h1>${text(title)}</h1>
<p>${text(t.intro)} <a href="${text(origin)}">${text(origin)}</a></p>
${set ? `<ol>${lines(resources)}</ol>` : byKind(page, resources)}`,
  });
}

const byKind = (page: Page, resources: readonly Resource[]): string =>
  [...Map.groupBy(resources, ({ kind }) => kind)]
    .map(
      ([kind, those]) => `<h2>${text(resourceWords(page.lang).kinds[kind])}</h2>\n<ul>${lines(those)}</ul>`,
    )
    .join('\n');

const lines = (resources: readonly Resource[]): string =>
  resources
    .map(
      ({ lang, slug, title, summary }) =>
        `<li lang="${lang}"><a href="ressources/${slug}.html">${text(title)}</a><br>${text(summary)}</li>`,
    )
    .join('\n');

interface Around {
  /** The pages of the pack by their address on the site. */
  besides: ReadonlyMap<string, string>;
  file: string | null;
}

function pageOf(page: Page, resource: Resource, { besides, file }: Around): string {
  const { lang, title, summary, body, authors, licence, address, slug } = resource;
  const t = words(lang);
  const { parts: titles } = resourceWords(lang);
  // A resource of the pack is beside this one; anything else is on the site.
  const href = (path: string): string => besides.get(path) ?? page.absolute(path, lang);
  const parts = courseParts.filter((part) => resource[part] !== '');
  return offlinePage({
    lang,
    title,
    body: `<p><a href="../index.html">${text(t.back)}</a></p>
<h1>${text(title)}</h1>
<p><b>${text(summary)}</b></p>
${address ? `<p><a href="${text(address)}">${text(address)}</a></p>` : ''}
${file ? `<p><a href="${file.split('/').map(encodeURIComponent).join('/')}">${text(t.file)}</a></p>` : ''}
${parts.length > 1 ? `<ul>${parts.map((part) => `<li><a href="#${part}">${text(titles[part])}</a></li>`).join('')}</ul>` : ''}
${richTextHtml(body, { lang, href })}
${parts.map((part) => `<h2 id="${part}">${text(titles[part])}</h2>\n${richTextHtml(resource[part], { lang, href, headingLevel: 3 })}`).join('\n')}
<hr>
<p>${text(t.foot(authors.join(', ') || page.network.name, licence))}<br>
<a href="${text(page.absolute(resourcePath(slug), lang))}">${text(page.absolute(resourcePath(slug), lang))}</a></p>`,
  });
}
