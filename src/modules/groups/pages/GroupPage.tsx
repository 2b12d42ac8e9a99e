import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import type { GroupDocument } from '../document-store.ts';
import type { Group, Member } from '../group.ts';
import type { Drawn } from '../parts.ts';
import { groupPath, groupsPath, publicGroupPath } from '../paths.ts';
import { words } from '../words.ts';
import { DocumentLines } from './DocumentLines.tsx';

export interface GroupPageProps {
  page: Page;
  group: Group;
  members: readonly Member[];
  documents: readonly GroupDocument[];
  /** What other modules have to say. */
  drawn: Drawn;
  maySteer: boolean;
  mayWrite: boolean;
  mayJoin: boolean;
}

/** Three answers first: when we meet next, what she must do, what is decided; then all that the group works with. */
export function GroupPage(props: GroupPageProps) {
  const { page, group, drawn } = props;
  const t = words(page.lang).page;
  return (
    <StaffLayout
      page={page}
      title={group.name}
      breadcrumb={[{ href: groupsPath, label: words(page.lang).title }, { label: group.name }]}
      current={groupsPath}
    >
      <p class="kicker">{words(page.lang).kinds[group.kind]}</p>
      <h1>{group.name}</h1>
      {group.archivedAt && (
        <Notice kind="info">
          {t.archived(formatDateWithYear(page.lang, dateOf(group.archivedAt, page.network.zone)))}
        </Notice>
      )}
      <Join {...props} />
      <div class="answers">
        <Answer title={t.next} none={t.noNext} parts={drawn.next} />
        <Answer title={t.todo} none={t.nothingTodo} parts={drawn.todo} />
        <Answer title={t.decided} none={t.nothingDecided} parts={drawn.decided} />
      </div>
      <div class="columns">
        <div>
          {drawn.main}
          <Documents {...props} />
        </div>
        <aside>
          <Mandate {...props} />
          <Members {...props} />
          {drawn.aside}
          <Steering {...props} />
        </aside>
      </div>
    </StaffLayout>
  );
}

const Answer = ({ title, none, parts }: { title: string; none: string; parts: Child[] }) => (
  <section>
    <h2>{title}</h2>
    {parts.length > 0 ? parts : <p class="soft">{none}</p>}
  </section>
);

const Join = ({ page, group, mayJoin }: GroupPageProps) =>
  mayJoin && (
    <FormFrame page={page} action={groupPath(group.slug, 'rejoindre')}>
      <p>
        <Button>{words(page.lang).page.join}</Button>
      </p>
    </FormFrame>
  );

function Mandate({ page, group }: GroupPageProps) {
  const t = words(page.lang).page;
  const until = group.mandateUntil;
  const isPast = until !== null && until < dateOf(page.now, page.network.zone);
  return (
    <section>
      <h2>{t.mandate}</h2>
      {group.mandate ? (
        <RichText page={page} source={group.mandate} lang={page.network.lang} headingLevel={3} />
      ) : (
        <p class="soft">{t.noMandate}</p>
      )}
      {until && <p>{(isPast ? t.untilPast : t.until)(formatDateWithYear(page.lang, until))}</p>}
      <p class="meta">{group.isOpen ? t.open : t.closed}</p>
      {group.isPublic && (
        <p>
          <a href={page.href(publicGroupPath(group.slug))}>{t.public}</a>
        </p>
      )}
    </section>
  );
}

const mostNamed = 8;

function Members({ page, group, members, maySteer }: GroupPageProps) {
  const t = words(page.lang);
  return (
    <section>
      <h2>{t.page.members(members.length)}</h2>
      {members.length === 0 && <p class="soft">{t.page.noMembers}</p>}
      <ul class="plain">
        {members.slice(0, mostNamed).map(({ name, organisation, standing }) => (
          <li>
            {name}
            <br />
            <small class="meta">
              {[organisation, standing === 'member' ? '' : t.members.standings[standing]]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      <p>
        <a href={page.href(groupPath(group.slug, 'membres'))}>
          {maySteer && members.length === 0 ? t.members.add : t.page.allMembers}
        </a>
      </p>
    </section>
  );
}

const mostShown = 5;

function Documents({ page, group, documents, mayWrite }: GroupPageProps) {
  const t = words(page.lang).documents;
  return (
    <section>
      <h2>{t.title}</h2>
      {documents.length === 0 && <p class="soft">{t.none}</p>}
      <DocumentLines page={page} slug={group.slug} documents={documents.slice(0, mostShown)} />
      <p>
        <a href={page.href(groupPath(group.slug, 'documents'))}>{mayWrite ? t.add : t.title}</a>
      </p>
    </section>
  );
}

function Steering({ page, group, maySteer }: GroupPageProps) {
  if (!maySteer) return null;
  const t = words(page.lang).page;
  const isOver = group.archivedAt !== null;
  return (
    <section>
      <p>
        <a href={page.href(groupPath(group.slug, 'modifier'))}>{t.change}</a>
      </p>
      {isOver ? (
        <FormFrame page={page} action={groupPath(group.slug, 'archiver')}>
          <p>
            <Button kind="quiet" name="act" value="reopen">
              {t.reopen}
            </Button>
          </p>
        </FormFrame>
      ) : (
        <p>
          <a href={page.href(groupPath(group.slug, 'archiver'))}>{t.archive}</a>
        </p>
      )}
    </section>
  );
}
