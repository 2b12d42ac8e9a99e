import {
  changedFields,
  deskListPath,
  deskPath,
  fieldWord,
  toCompare,
  valuesOf,
} from '#modules/resource-desk/rules';
import type { Resource } from '#modules/resources/rules';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Difference } from '#ui/Difference';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import type { Laid } from '../adapt.ts';
import { proposalPath } from '../paths.ts';
import { type Comment, longestComment, type Proposal } from '../proposal.ts';
import { words } from '../words.ts';
import { Comments } from './Comments.tsx';

export interface ProposalPageProps {
  page: Page;
  resource: Resource;
  proposal: Proposal;
  mayDecide: boolean;
  /** Whether she sees what the resource says. */
  mayRead: boolean;
  /** Null where she does not. */
  laid: Laid | null;
  comments: readonly Comment[];
  form: Form;
}

const knots = { open: 'half', accepted: 'ticked', declined: 'crossed', replaced: 'hollow' } as const;

/** What would change in the resource, word by word; it is taken, discussed, or left. */
export function ProposalPage(props: ProposalPageProps) {
  const { page, resource, proposal, mayRead, laid, form } = props;
  const t = words(page.lang);
  const title = t.proposalOf(proposal.proposerName);
  const isOpen = proposal.state === 'open';
  return (
    <StaffLayout
      page={page}
      title={title}
      form={form}
      current={deskListPath}
      breadcrumb={[
        { href: deskListPath, label: t.list },
        ...(mayRead ? [{ href: deskPath(resource.id), label: resource.title }] : []),
        { label: title },
      ]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <div class="stack">
        <p>
          <State knot={knots[proposal.state]}>{t.states[proposal.state]}</State>{' '}
          <span class="meta">
            {momentText(page, proposal.decidedAt ?? proposal.proposedAt)}
            {proposal.deciderName && `, ${proposal.deciderName}`}
          </span>
        </p>
        <p class="standfirst">{proposal.message}</p>
        {isOpen && laid && <Warnings page={page} laid={laid} />}
        {laid ? <Changes {...props} laid={laid} isOpen={isOpen} /> : <p>{t.takenBack}</p>}
        {isOpen && <Decision {...props} />}
        <Talk {...props} />
      </div>
    </StaffLayout>
  );
}

function Warnings({ page, laid }: { page: Page; laid: Laid }) {
  const t = words(page.lang);
  const those = (fields: readonly string[]) => fields.map((field) => fieldWord(page.lang, field)).join(', ');
  return (
    <>
      {laid.conflicts.length > 0 && (
        <Notice kind="warning" title={t.crossed}>
          {those(laid.conflicts)}
        </Notice>
      )}
      {laid.tooLong.length > 0 && (
        <Notice kind="warning" title={t.refusals.tooLong}>
          {those(laid.tooLong)}
        </Notice>
      )}
    </>
  );
}

function Decision({ page, resource, mayDecide, laid, form }: ProposalPageProps) {
  const t = words(page.lang);
  if (!mayDecide) return null;
  return (
    <FormFrame page={page} form={form}>
      <input type="hidden" name="seen" value={String(resource.version)} />
      <p class="buttons">
        {laid?.content && (
          <Button name="act" value="accept">
            {t.accept}
          </Button>
        )}
        <Button kind="destructive" name="act" value="decline">
          {t.decline}
        </Button>
      </p>
    </FormFrame>
  );
}

/** An open one beside what the resource says now; one that is decided or does not fit, beside what it said then. */
function Changes({ page, resource, laid, isOpen }: ProposalPageProps & { laid: Laid; isOpen: boolean }) {
  const t = words(page.lang);
  const together = isOpen ? laid.content : null;
  const was = valuesOf(together ? resource : laid.base);
  const is = valuesOf(together ?? laid.offered);
  const fields = changedFields(was, is);
  return (
    <section class="stack">
      <h2>{t.changes}</h2>
      {fields.length === 0 && <p>{t.nothing}</p>}
      {fields.map((field) => (
        <div class="stack">
          <h3>{fieldWord(page.lang, field)}</h3>
          <p lang={resource.lang}>
            <Difference page={page} before={toCompare(was, field)} after={toCompare(is, field)} />
          </p>
        </div>
      ))}
    </section>
  );
}

function Talk({ page, resource, proposal, comments, form }: ProposalPageProps) {
  const t = words(page.lang);
  return (
    <section class="stack">
      <h2>{t.talk}</h2>
      {comments.length > 0 && <Comments page={page} comments={comments} />}
      <FormFrame page={page} form={form} action={`${proposalPath(resource.id, proposal.id)}/mot`}>
        <Field
          page={page}
          form={form}
          name="body"
          label={t.word}
          lines={3}
          maxlength={longestComment}
          width="full"
        />
        <Button kind="secondary">{t.say}</Button>
      </FormFrame>
    </section>
  );
}
