import { Hono } from 'hono';
import { z } from 'zod';
import { openResourceOf } from '#modules/resource-desk';
import { deskPath } from '#modules/resource-desk/rules';
import { resourceById } from '#modules/resources';
import { type Resource, targetOf } from '#modules/resources/rules';
import { can } from '#platform/access';
import { choice, given, optional, whole } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed, signedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { accept, decline, lay } from './adapt.ts';
import { ProposalPage } from './pages/ProposalPage.tsx';
import { proposalPath } from './paths.ts';
import { longestComment, type Proposal } from './proposal.ts';
import { tellProposal } from './proposal-mail.ts';
import { commentsOn, insertComment, markOutcomeRead, proposalsFor } from './store.ts';
import { words } from './words.ts';

export const proposalRoutes = new Hono<Env>();

const address = proposalPath(':id', ':proposal');

proposalRoutes.get(address, async (c) => {
  const asked = await opened(c);
  const { id, proposedBy, decidedAt, isOutcomeRead } = asked.proposal;
  // Whoever proposed it has now read what became of it: it waits on her first page no more.
  if (decidedAt && !isOutcomeRead && proposedBy === signedIn(c).personId) await markOutcomeRead(c.var.db, id);
  return draw(c, asked, blankForm());
});

/** `seen`: the version of the resource beside which she read it. */
const DecisionForm = z.object({ act: choice(['accept', 'decline']), seen: optional(whole(1, 1_000_000)) });

proposalRoutes.post(address, async (c) => {
  const { viewer, resource } = await openResourceOf(c);
  const proposal = await proposalIn(c, resource);
  const t = words(c.var.lang);
  const form = await readForm(c, DecisionForm);
  if (!form.ok) return draw(c, { resource, proposal, mayDecide: true, mayRead: true }, form, 422);
  const by = { actor: { id: viewer.personId, name: viewer.name }, now: c.var.now };
  const why = t.takenFrom(proposal.proposerName, proposal.message).slice(0, 300);
  const { refusal, location } = await submit<'changed' | 'decided' | 'tooLong'>(
    c.var.db,
    form.id,
    async (tx) => {
      const isTaken = form.data.act === 'accept';
      const done = isTaken
        ? await accept(tx, { resource, proposal }, { ...by, why, seen: form.data.seen })
        : await decline(tx, proposal, by);
      if (done.refusal) return { refusal: done.refusal };
      const what = isTaken ? ('accepted' as const) : ('declined' as const);
      const told = { ...proposal, title: resource.title };
      await tellProposal(tx, told, { what, by: by.actor, said: null, now: by.now });
      return { location: hrefOf(c, deskPath(resource.id)) };
    },
  );
  if (refusal) return draw(c, await opened(c), form.refuse(t.refusals[refusal]), 409);
  deliverSoon(c);
  return goOn(c, location, t.done[form.data.act]);
});

const WordForm = z.object({ body: given('body', longestComment) });

proposalRoutes.post(`${address}/mot`, async (c) => {
  const asked = await opened(c);
  const viewer = signedIn(c);
  const t = words(c.var.lang);
  const form = await readForm(c, WordForm, t.errors);
  if (!form.ok) return draw(c, asked, form, 422);
  const { resource, proposal } = asked;
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    await insertComment(tx, {
      ...{ resourceId: resource.id, proposalId: proposal.id, kind: 'comment', at: c.var.now },
      body: form.data.body,
      authorId: viewer.personId,
      authorName: viewer.name,
    });
    const told = { ...proposal, title: resource.title };
    const by = { id: viewer.personId, name: viewer.name };
    await tellProposal(tx, told, { what: 'discussed', by, said: form.data.body, now: c.var.now });
    return { location: hrefOf(c, proposalPath(resource.id, proposal.id)) };
  });
  deliverSoon(c);
  return goOn(c, location as string, t.done.commented);
});

interface Opened {
  resource: Resource;
  proposal: Proposal;
  mayDecide: boolean;
  /** Whether she sees what the resource says: not once its space took it back. */
  mayRead: boolean;
}

/** A proposal, for those who write the resource and for those who write what it comes from. */
async function opened(c: Ask): Promise<Opened> {
  const viewer = signedIn(c);
  const resource = found(await resourceById(c.var.db, idIn(c)));
  const proposal = await proposalIn(c, resource);
  const from = found(await resourceById(c.var.db, proposal.fromId));
  const mayDecide = can(viewer, 'resource.write', targetOf(resource));
  if (!mayDecide && !can(viewer, 'resource.write', targetOf(from))) throw new NotAllowed();
  return { resource, proposal, mayDecide, mayRead: mayDecide || resource.status === 'published' };
}

const proposalIn = async (c: Ask, resource: Resource): Promise<Proposal> => {
  const id = idIn(c, 'proposal');
  return found((await proposalsFor(c.var.db, resource.id)).find((proposal) => proposal.id === id));
};

async function draw(c: Ask, asked: Opened, form: Form, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { resource, proposal } = asked;
  const laid = asked.mayRead ? await lay(c.var.db, resource, proposal) : null;
  const comments = await commentsOn(c.var.db, { resourceId: resource.id, fromId: proposal.fromId });
  return c.html(<ProposalPage page={await pageOf(c)} {...asked} {...{ laid, comments, form }} />, status);
}
