import { resourceById } from '#modules/resources';
import { blankForm } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Block, ResourcePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { mayPropose } from './may-propose.ts';
import { CommentForm } from './pages/CommentForm.tsx';
import { Comments } from './pages/Comments.tsx';
import { adaptPath, proposalPath, proposePath } from './paths.ts';
import { commentsOn, lastProposalOf, proposalsFor, waitingFor } from './store.ts';
import { words } from './words.ts';

/** Beside a resource: whoever writes for a space makes it her own. */
export const adaptPart: ResourcePart = {
  place: 'aside',
  order: 20,
  permission: 'resource.write',
  draw: async (_asked, page, { id }) => (
    <p>
      <Button kind="secondary" href={page.href(adaptPath(id))}>
        {words(page.lang).adapt}
      </Button>
    </p>
  ),
};

/** Under it: what teams met when they used it. The public does not see it. */
export const commentPart: ResourcePart = {
  place: 'public',
  order: 50,
  permission: 'resource.write',
  async draw({ db }, page, { id }) {
    const t = words(page.lang);
    const comments = await commentsOn(db, { resourceId: id, fromId: null });
    const form = blankForm({ kind: 'difficulty' });
    return (
      <section class="stack" id="commentaires">
        <h2>{t.comments}</h2>
        <p class="meta">{t.commentsIntro}</p>
        {comments.length > 0 && <Comments page={page} comments={comments} />}
        <CommentForm page={page} form={form} resourceId={id} />
      </section>
    );
  },
};

/** On the staff's page of a resource: what is proposed to it, and the way to propose it back. */
export const proposalsPart: ResourcePart = {
  place: 'staff',
  order: 20,
  permission: 'resource.write',
  async draw({ db, viewer }, page, { id }) {
    const t = words(page.lang);
    const resource = await resourceById(db, id);
    const original = resource?.adaptedFrom ? await resourceById(db, resource.adaptedFrom) : undefined;
    const isOpen = original && mayPropose(viewer, original);
    const last = await lastProposalOf(db, id);
    // What was said of one that another took the place of is said of that one.
    const proposals = (await proposalsFor(db, id)).filter(({ state }) => state !== 'replaced');
    return (
      <>
        {original && resource && (
          <section class="stack">
            <h2>{isOpen ? t.adaptedFrom(original.title) : t.adaptedFromTakenBack}</h2>
            {last && (
              <p>
                <a href={page.href(proposalPath(original.id, last.id))}>
                  {t.lastProposal(momentText(page, last.proposedAt))}
                </a>
                {' : '}
                {t.states[last.state]}
              </p>
            )}
            {isOpen && resource.version > 1 && (
              <p>
                <Button kind="secondary" href={page.href(proposePath(id))}>
                  {t.propose}
                </Button>
              </p>
            )}
          </section>
        )}
        {proposals.length > 0 && (
          <section>
            <h2>{t.proposals}</h2>
            <ul class="plain">
              {proposals.map((proposal) => (
                <li>
                  <a href={page.href(proposalPath(id, proposal.id))}>{t.proposalOf(proposal.proposerName)}</a>
                  , {momentText(page, proposal.proposedAt)} ({t.states[proposal.state]})
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    );
  },
};

/** On the staff's home: what is proposed to her resources. */
export const waitingBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 60,
  budgetBytes: 3000,
  permission: 'resource.write',
  async draw({ db, viewer }, page) {
    const waiting = await waitingFor(db, scopeOf(viewer, 'resource.write'), 5);
    if (waiting.length === 0) return null;
    const t = words(page.lang);
    return (
      <AwaitingLines
        lines={waiting.map(({ id, resourceId, title, proposerName, message }) => ({
          icon: 'talk',
          what: <b>{title}</b>,
          why: t.waiting(proposerName, message.slice(0, 80)),
          action: (
            <Button kind="secondary" dense href={page.href(proposalPath(resourceId, id))}>
              {t.read} <span class="unseen">{title}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};
