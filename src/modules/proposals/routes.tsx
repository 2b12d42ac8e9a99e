import { Hono } from 'hono';
import { z } from 'zod';
import { readNames } from '#modules/network';
import { type Changed, placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import { choice, choices, lines } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed, requirePermission, signedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { type Answer, mailAnswer } from './answer-mail.ts';
import { acceptProposal, type DecisionRefusal, refuseProposal, withdrawProposal } from './decide.ts';
import { ProposalPage } from './pages/ProposalPage.tsx';
import { ProposalsPage } from './pages/ProposalsPage.tsx';
import type { Proposal } from './proposal.ts';
import { spaceFor } from './save-fields.ts';
import { addNote, isModerated, notesOf, proposalById, setModerated, waitingIn } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const list = '/extranet/espaces/propositions';

routes.get(list, async (c) => {
  requirePermission(c, 'space.moderate');
  return drawList(c, blankForm({ moderated: (await isModerated(c.var.db)) ? 'yes' : 'no' }));
});

routes.post(list, async (c) => {
  requirePermission(c, 'space.settings');
  const form = await readForm(c, z.object({ moderated: choice(['yes', 'no']) }));
  if (!form.ok) return drawList(c, form);

  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await setModerated(tx, form.data.moderated === 'yes');
    return { location: hrefOf(c, list) };
  });
  return goOn(c, outcome.location as string, words(c.var.lang).proposals.settingSaved);
});

async function drawList(c: Ask, form: Form): Promise<Response> {
  const [proposals, moderated, page] = await Promise.all([
    waitingIn(c.var.db, scopeOf(c.var.viewer, 'space.moderate')),
    isModerated(c.var.db),
    pageOf(c),
  ]);
  return c.html(<ProposalsPage {...{ page, proposals, moderated, form }} />, statusOf(form));
}

routes.get(`${list}/:proposal`, async (c) => drawProposal(c, blankForm()));

routes.post(`${list}/:proposal/accepter`, async (c) => {
  const opened = await openProposal(c, 'decide');
  const fields = Object.keys(opened.proposal.changes) as Changed[];
  const form = await readForm(c, z.object({ pick: choices(fields), base: z.string().default('') }));
  if (!form.ok) return drawProposal(c, form);
  const t = words(c.var.lang).proposals;
  const by = { name: opened.viewer.name, now: c.var.now };
  const { pick: picked, base } = form.data;
  return decide(c, form, {
    act: (tx) => acceptProposal(tx, opened.proposal.id, { picked, base }, by),
    tell: { proposal: opened.proposal, answer: { kind: 'accepted' } },
    sentence: t.accepted(opened.proposal.personName),
  });
});

routes.post(`${list}/:proposal/refuser`, async (c) => {
  const { viewer, proposal } = await openProposal(c, 'decide');
  const form = await readForm(c, z.object({ reason: lines(1000) }));
  if (!form.ok) return drawProposal(c, form);
  return decide(c, form, {
    act: (tx) => refuseProposal(tx, proposal.id, form.data.reason, { name: viewer.name, now: c.var.now }),
    tell: { proposal, answer: { kind: 'refused', words: form.data.reason } },
    sentence: words(c.var.lang).proposals.refused,
  });
});

routes.post(`${list}/:proposal/reprendre`, async (c) => {
  const { viewer, proposal } = await openProposal(c, 'withdraw');
  const form = await readForm(c, z.object({}));
  if (!form.ok) return drawProposal(c, form);
  return decide(c, form, {
    act: (tx) => withdrawProposal(tx, proposal.id, { name: viewer.name, now: c.var.now }),
    sentence: words(c.var.lang).proposals.withdrawn,
  });
});

routes.post(`${list}/:proposal/message`, async (c) => {
  const { viewer, proposal } = await openProposal(c);
  const form = await readForm(c, z.object({ words: lines(1000) }));
  if (!form.ok) return drawProposal(c, form);
  return decide(c, form, {
    act: async (tx) => {
      await addNote(tx, {
        proposalId: proposal.id,
        at: c.var.now,
        authorName: viewer.name,
        words: form.data.words,
      });
      return { refusal: null };
    },
    tell: { proposal, answer: { kind: 'note', words: form.data.words } },
    sentence: words(c.var.lang).proposals.sent,
  });
});

type Tx = Parameters<typeof acceptProposal>[0];

interface Deed {
  act: (tx: Tx) => Promise<{ refusal: DecisionRefusal | null }>;
  sentence: string;
  /** What the author is written. */
  tell?: { proposal: Proposal; answer: Answer };
}

async function decide(
  c: Ask,
  form: { id: string; refuse(sentence: string): Form },
  { act, sentence, tell }: Deed,
): Promise<Response> {
  const page = await pageOf(c);
  const outcome = await submit<DecisionRefusal>(c.var.db, form.id, async (tx) => {
    const { refusal } = await act(tx);
    if (refusal) return { refusal };
    if (tell) await mailAnswer(tx, tell.proposal, tell.answer, page);
    return { location: page.href(`${list}/${c.req.param('proposal')}`) };
  });
  if (outcome.refusal)
    return drawProposal(c, form.refuse(words(page.lang).proposals.refusals[outcome.refusal]));
  return goOn(c, outcome.location, sentence);
}

async function drawProposal(c: Ask, form: Form): Promise<Response> {
  const { space, proposal, may } = await openProposal(c);
  const [page, notes, names] = await Promise.all([
    pageOf(c),
    notesOf(c.var.db, proposal.id),
    readNames(c.var.db),
  ]);
  return c.html(<ProposalPage {...{ page, space, proposal, notes, names, form, may }} />, statusOf(form));
}

function statusOf(form: Form): 200 | 409 | 422 {
  if (form.refusal !== null) return 409;
  return Object.keys(form.errors).length > 0 ? 422 : 200;
}

/** A proposal, for those of its space and those who decide; `act` is what is about to be done. */
async function openProposal(c: Ask, act?: 'decide' | 'withdraw') {
  const viewer = signedIn(c);
  const proposal = found(await proposalById(c.var.db, idIn(c, 'proposal')));
  const { space } = found(await spaceFor(c.var.db, proposal.spaceId, viewer));
  if (!can(viewer, 'space.edit', placeOf(space))) throw new NotAllowed();
  const may = {
    decide: can(viewer, 'space.moderate', placeOf(space)),
    withdraw: proposal.personId === viewer.personId,
  };
  if (act && !may[act]) throw new NotAllowed();
  return { viewer, proposal, space, may };
}
