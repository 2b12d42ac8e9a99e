import { Hono } from 'hono';
import { z } from 'zod';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { openResourceOf, spacesOf } from '#modules/resource-desk';
import { deskPath } from '#modules/resource-desk/rules';
import { resourceById } from '#modules/resources';
import { type Resource, resourcePath } from '#modules/resources/rules';
import { can } from '#platform/access';
import { given } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { scopeOf } from '#platform/scope';
import { dateOf } from '#platform/time';
import { isUuid } from '#platform/uuid';
import { adapt } from './adapt.ts';
import { mayPropose } from './may-propose.ts';
import { AdaptPage } from './pages/AdaptPage.tsx';
import { CommentPage } from './pages/CommentPage.tsx';
import { ProposePage } from './pages/ProposePage.tsx';
import { adaptPath, commentPath, proposePath } from './paths.ts';
import { commentKinds, longestComment } from './proposal.ts';
import { tellProposal } from './proposal-mail.ts';
import { insertComment, insertProposal, takenVersionOf } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(adaptPath(':id'), async (c) => drawAdapt(c, await published(c), blankForm()));

routes.post(adaptPath(':id'), async (c) => {
  const resource = await published(c);
  const viewer = requirePermission(c, 'resource.write');
  const t = words(c.var.lang);
  const form = await readForm(c, z.object({ owner: given('owner', 60) }), t.errors);
  if (!form.ok) return drawAdapt(c, resource, form, 422);
  const { owner } = form.data;
  const space = isUuid(owner) ? await spaceById(c.var.db, owner) : undefined;
  const target = owner === 'network' ? {} : space && placeOf(space);
  if (!target || !can(viewer, 'resource.write', target))
    return drawAdapt(c, resource, form.reject({ owner: t.errors.owner as string }), 422);
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const today = dateOf(c.var.now, c.var.network.zone);
    const { id } = await adapt(tx, resource, { ...byOf(c), space, today });
    return { location: hrefOf(c, deskPath(id, 'modifier')) };
  });
  return goOn(c, location as string, t.done.adapted);
});

routes.get(proposePath(':id'), async (c) => {
  const { resource } = await openResourceOf(c);
  // What was made from nothing has nobody to be offered to.
  if (resource.adaptedFrom === null) return c.redirect(hrefOf(c, deskPath(resource.id)), 303);
  return drawPropose(c, resource, blankForm());
});

routes.post(proposePath(':id'), async (c) => {
  const { resource } = await openResourceOf(c);
  const t = words(c.var.lang);
  const original = await originalOf(c, resource);
  const form = await readForm(c, z.object({ message: given('message', 1000) }), t.errors);
  if (!form.ok) return drawPropose(c, resource, form, 422);
  const { actor, now } = byOf(c);
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const id = await insertProposal(tx, {
      resourceId: original.id,
      fromId: resource.id,
      fromVersion: resource.version,
      takenVersion: await takenVersionOf(tx, resource.id),
      message: form.data.message,
      proposedBy: actor.id,
      proposerName: actor.name,
      proposedAt: now,
    });
    const proposal = { id, resourceId: original.id, proposedBy: actor.id, title: original.title };
    await tellProposal(tx, proposal, { what: 'arrived', by: actor, said: form.data.message, now });
    return { location: hrefOf(c, deskPath(resource.id)) };
  });
  deliverSoon(c);
  return goOn(c, location as string, t.done.proposed);
});

const CommentForm = z.object({
  kind: z.enum(commentKinds).catch('comment'),
  body: given('body', longestComment),
});

routes.post(commentPath(':id'), async (c) => {
  const resource = await published(c);
  const viewer = requirePermission(c, 'resource.write');
  const t = words(c.var.lang);
  const form = await readForm(c, CommentForm, t.errors);
  const back = `${hrefOf(c, resourcePath(resource.slug))}#commentaires`;
  if (!form.ok) return c.html(<CommentPage page={await pageOf(c)} {...{ resource, form }} />, 422);
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    await insertComment(tx, {
      ...form.data,
      ...{ resourceId: resource.id, proposalId: null, at: c.var.now },
      authorId: viewer.personId,
      authorName: viewer.name,
    });
    return { location: back };
  });
  return goOn(c, location as string, t.done.commented);
});

/** A resource that everybody reads, or that she may write. */
async function published(c: Ask): Promise<Resource> {
  requirePermission(c, 'resource.write');
  const resource = found(await resourceById(c.var.db, idIn(c)));
  return resource.status === 'published' ? resource : (await openResourceOf(c)).resource;
}

async function originalOf(c: Ask, { adaptedFrom }: Resource): Promise<Resource> {
  const original = found(await resourceById(c.var.db, found(adaptedFrom)));
  return found(mayPropose(c.var.viewer, original) ? original : null);
}

function byOf(c: Ask) {
  const { personId, name } = requirePermission(c, 'resource.write');
  return { actor: { id: personId, name }, now: c.var.now };
}

async function drawAdapt(c: Ask, resource: Resource, form: Form, status: 200 | 422 = 200) {
  const scope = scopeOf(c.var.viewer, 'resource.write');
  const spaces = await spacesOf(c.var.db, scope);
  const page = await pageOf(c);
  return c.html(<AdaptPage {...{ page, resource, form, spaces }} mayBeNetworks={scope.everywhere} />, status);
}

async function drawPropose(c: Ask, resource: Resource, form: Form, status: 200 | 422 = 200) {
  const original = await originalOf(c, resource);
  return c.html(<ProposePage page={await pageOf(c)} {...{ resource, original, form }} />, status);
}
