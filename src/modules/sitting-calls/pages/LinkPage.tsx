import type { Child } from 'hono/jsx';
import type { Member } from '#modules/groups/rules';
import type { Point, Sitting } from '#modules/sittings/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { type Call, isAnswerable } from '../call.ts';
import { words } from '../words.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { Order, Place, whenSaid } from './Occasion.tsx';

export interface LinkPageProps {
  page: Page;
  /** The link's own address. */
  path: string;
  groupName: string;
  sitting: Sitting;
  member: Member;
  deputies: readonly Member[];
  call: Call;
  points: readonly Point[];
  joinAddress: string | null;
  /** Documents of the points, each with its address for her. */
  toRead: readonly { title: string; path: string }[];
  /** What other modules give her to read. */
  parts: readonly Child[];
  form: Form;
}

/** A meeting, for whoever holds the link of her letter: she answers, and reads what it will be about. */
export function LinkPage(props: LinkPageProps) {
  const { page, groupName, sitting, form } = props;
  return (
    <Layout page={page} title={sitting.title} form={form} isPrivate>
      <ErrorSummary page={page} form={form} />
      <div class="stack">
        <div>
          <p class="kicker" lang={page.network.lang}>
            {groupName}
          </p>
          <h1 lang={page.network.lang}>{sitting.title}</h1>
          <p class="standfirst">{whenSaid(props)}</p>
        </div>
        <Answering {...props} />
        <Where {...props} />
        <Order {...props} />
        <ToRead {...props} />
      </div>
    </Layout>
  );
}

function Answering({ page, path, sitting, member, deputies, call, joinAddress, form }: LinkPageProps) {
  const t = words(page.lang);
  if (sitting.cancelledAt)
    return (
      <Notice kind="warning" title={t.link.cancelled}>
        {sitting.cancelledWhy && <span lang={page.network.lang}>{sitting.cancelledWhy}</span>}
      </Notice>
    );
  if (!isAnswerable(sitting, page.now))
    return <Notice>{sitting.startsAt === null ? t.link.undated : t.link.over}</Notice>;
  const fields = { page, form, sitting, deputies, hasRoom: joinAddress !== null };
  return (
    <FormFrame page={page} form={form} action={path}>
      {call.answer && <p>{t.hers[call.answer]}</p>}
      <p class="meta">{member.name}</p>
      <AnswerFields {...fields} question={t.form.question} />
      <Button>{call.answer ? t.form.change : t.form.submit}</Button>
    </FormFrame>
  );
}

function Where({ page, sitting, call, joinAddress }: LinkPageProps) {
  const t = words(page.lang).link;
  if (sitting.cancelledAt) return null;
  return (
    <section>
      <Place page={page} sitting={sitting} />
      {joinAddress && call.answer === 'remote' && isAnswerable(sitting, page.now) && (
        <p>
          <a href={joinAddress} rel="noreferrer">
            {t.online}
          </a>
        </p>
      )}
    </section>
  );
}

/** What is to be read before, each by a link of her own. */
function ToRead({ page, toRead, parts }: LinkPageProps) {
  if (toRead.length + parts.length === 0) return null;
  return (
    <section>
      <h2>{words(page.lang).link.toRead}</h2>
      {toRead.length > 0 && (
        <ul class="plain">
          {toRead.map(({ title, path }) => (
            <li>
              <a href={page.href(path)} lang={page.network.lang}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      {parts}
    </section>
  );
}

export function LostLinkPage({ page }: { page: Page }) {
  const t = words(page.lang).link;
  return (
    <Layout page={page} title={t.lost} isPrivate>
      <h1>{t.lost}</h1>
      <p class="lead">{t.lostWhy}</p>
    </Layout>
  );
}
