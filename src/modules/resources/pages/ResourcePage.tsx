import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { Disclosure } from '#ui/Disclosure';
import { JsonLd } from '#ui/JsonLd';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { RichText } from '#ui/RichText';
import { State } from '#ui/State';
import { macrosOf } from '../macros.ts';
import { courseParts, type Resource } from '../resource.ts';
import { filePath, resourcePath, resourcesPath } from '../search.ts';
import { structuredResource } from '../structured.ts';
import { kindInWords, macrosInWords, weightInWords } from '../told.ts';
import { words } from '../words.ts';
import { ResourceAside } from './ResourceAside.tsx';

export interface ResourcePageProps {
  page: Page;
  resource: Resource;
  /** What it was made from, and what was made of it, as far as the public sees them. */
  kin: { from: Resource | null; adaptations: readonly Resource[] };
  /** What other modules have to say: under the text, and beside it. */
  parts: { public: Child[]; aside: Child[] };
}

export function ResourcePage({ page, resource, kin, parts }: ResourcePageProps) {
  const t = words(page.lang);
  const { title, summary, lang, status } = resource;
  const ownLang = lang === page.lang ? undefined : lang;
  return (
    <Layout
      page={page}
      title={title}
      description={summary}
      breadcrumb={[{ href: resourcesPath, label: t.title }, { label: title }]}
      current={resourcesPath}
      isPrivate={status !== 'published'}
      head={<JsonLd data={structuredResource(page, resource)} />}
    >
      <article class="columns told">
        <div>
          <p class="kicker">{kindInWords(page.lang, resource)}</p>
          <h1 lang={ownLang}>{title}</h1>
          {status !== 'published' && <Notice kind="warning">{t.page[status]}</Notice>}
          <p class="standfirst" lang={ownLang}>
            {summary}
          </p>
          {ownLang && <p class="meta">{t.page.otherLanguage}</p>}
          <Way page={page} resource={resource} />
        </div>
        <ResourceAside page={page} resource={resource} parts={parts.aside} />
        <div>
          <Said page={page} resource={resource} />
          <Kin page={page} kin={kin} />
          {parts.public}
        </div>
      </article>
    </Layout>
  );
}

interface Shown {
  page: Page;
  resource: Resource;
}

/** What a link or a file is for: to be opened. */
function Way({ page, resource }: Shown) {
  const t = words(page.lang).page;
  const { address, fileName, fileBytes, fileType, slug } = resource;
  if (address)
    return (
      <p>
        <a class="button" href={address} rel="nofollow ugc">
          {t.open}
        </a>{' '}
        <span class="meta">{t.leadsTo(URL.parse(address)?.host ?? address)}</span>
      </p>
    );
  if (!fileName || !fileBytes) return null;
  return (
    <>
      <p>
        <a class="button" href={page.href(filePath(slug))} download>
          {t.download}
        </a>{' '}
        <span class="meta">{t.file(fileName, weightInWords(page.lang, fileBytes))}</span>
      </p>
      {macrosOf(fileType).length > 0 && (
        <p>
          <State knot="half">{macrosInWords(page.lang, fileType)}</State>
        </p>
      )}
    </>
  );
}

/** The text, or the parts of a course with a way to each. */
function Said({ page, resource }: Shown) {
  const t = words(page.lang);
  const parts = courseParts.filter((part) => resource[part] !== '');
  const inLang = { page, lang: resource.lang };
  return (
    <>
      {resource.body !== '' && <RichText {...inLang} source={resource.body} />}
      {parts.length > 1 && (
        <nav aria-label={t.page.onThisPage}>
          <ul class="links">
            {parts.map((part) => (
              <li>
                <a href={`#${part}`}>{t.parts[part]}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {parts.map((part) => (
        <section>
          <h2 id={part}>{t.parts[part]}</h2>
          {part === 'answers' ? (
            // Whoever does the exercises alone has not read them before she wants to.
            <Disclosure summary={t.page.showAnswers}>
              <RichText {...inLang} source={resource.answers} headingLevel={3} />
            </Disclosure>
          ) : (
            <RichText {...inLang} source={resource[part]} headingLevel={3} />
          )}
        </section>
      ))}
    </>
  );
}

function Kin({ page, kin: { from, adaptations } }: Pick<ResourcePageProps, 'page' | 'kin'>) {
  const t = words(page.lang).page;
  const link = ({ slug, title, lang, spaceName }: Resource) => (
    <>
      <a href={page.href(resourcePath(slug))} lang={lang}>
        {title}
      </a>
      {spaceName && ` (${spaceName})`}
    </>
  );
  return (
    <>
      {from && (
        <p>
          {t.adaptedFrom} {link(from)}.
        </p>
      )}
      {adaptations.length > 0 && (
        <section>
          <h2>{t.adaptations}</h2>
          <ul>
            {adaptations.map((each) => (
              <li>{link(each)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
