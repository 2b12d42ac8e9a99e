import { type Group, publicGroupPath } from '#modules/groups/rules';
import { type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import { RichText } from '#ui/RichText';
import { type Brief, withOpenings } from '../in-brief.ts';
import type { Minutes } from '../minutes.ts';
import { words } from '../words.ts';
import { InBrief } from './InBrief.tsx';

interface PublicMinutesPageProps {
  page: Page;
  /** Of the network, in which minutes are written. */
  lang: Lang;
  group: Group;
  sitting: Sitting;
  minutes: Minutes;
  brief: Brief;
}

/** Minutes that a group publishes. Where they name people, search engines are asked to leave them out: no page about her. */
export function PublicMinutesPage({ page, lang, group, sitting, minutes, brief }: PublicMinutesPageProps) {
  const title = words(page.lang).of(whenInWords(page.lang, sitting, page.network.zone));
  return (
    <Layout
      page={page}
      title={`${group.name}, ${title}`}
      breadcrumb={[
        { href: publicGroupPath(group.slug), label: group.name },
        { label: words(page.lang).title },
      ]}
      isPrivate={minutes.publicText === null}
    >
      <p class="kicker">{group.name}</p>
      <h1>{title}</h1>
      {minutes.publicText !== null && <p class="meta">{words(page.lang).publish.isUnnamed}</p>}
      <InBrief page={page} brief={brief} lang={lang} />
      <RichText
        page={page}
        source={withOpenings(minutes.publicText ?? minutes.text)}
        lang={lang}
        headingLevel={2}
      />
    </Layout>
  );
}
