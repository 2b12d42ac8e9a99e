import { Hono } from 'hono';
import { crossedForm, crossedWords } from '#platform/forms/crossed-form';
import { blankForm, type Form } from '#platform/forms/form';
import { shownOf } from '#platform/forms/met';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { submitMet } from '#platform/forms/submit-met';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { dateOf } from '#platform/time';
import { changeGroup, createGroup } from './change-group.ts';
import { seatPerson } from './change-members.ts';
import { GroupForm } from './form.ts';
import type { Group } from './group.ts';
import { noteSeat } from './note-seat.ts';
import { openGroup } from './open-group.ts';
import { WritePage } from './pages/WritePage.tsx';
import { groupPath, newPath } from './paths.ts';
import { groupInWords, groupSaid, groupShown } from './said.ts';
import { lockGroup } from './store.ts';
import { words } from './words.ts';

export const writeRoutes = new Hono<Env>();

writeRoutes.get(newPath, async (c) => {
  requirePermission(c, 'group.steer');
  return draw(c, { form: blankForm({ kind: 'group', isOpen: 'open' }) });
});

writeRoutes.post(newPath, async (c) => {
  const { personId, name: actor } = requirePermission(c, 'group.steer');
  const t = words(c.var.lang).form;
  const form = await readForm(c, GroupForm, t.errors);
  if (!form.ok) return draw(c, { form, status: 422 });
  const said = groupSaid(form.data);
  const { now, network } = c.var;
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const { id, slug } = await createGroup(tx, said, now);
    // Whoever begins it keeps its secretariat, until she says otherwise.
    const seat = { personId, organisation: '', standing: 'secretary' as const, deputyOf: null };
    await seatPerson(tx, seat, { groupId: id, now, today: dateOf(now, network.zone) });
    await record(tx, { actor, act: 'group.opened', subject: id }, now);
    await noteSeat(tx, c, 'given', { groupId: id, ...seat });
    return { location: hrefOf(c, groupPath(slug, 'membres')) };
  });
  return goOn(c, location as string, t.opened);
});

writeRoutes.get(groupPath(':group', 'modifier'), async (c) => {
  const { group } = await openGroup(c, 'steer');
  return draw(c, { group, form: blankForm(shownOf(groupShown(group))) });
});

writeRoutes.post(groupPath(':group', 'modifier'), async (c) => {
  const { group, viewer } = await openGroup(c, 'steer');
  const t = words(c.var.lang).form;
  const form = await readForm(c, GroupForm, t.errors);
  if (!form.ok) return draw(c, { group, form, status: 422 });
  const { db, now, lang } = c.var;
  const { refusal, location, crossed } = await submitMet(db, {
    form,
    theirs: async (tx) => groupShown(await lockGroup(tx, group.id)),
    async write(tx, typed) {
      await changeGroup(tx, group.id, groupSaid(typed), { actor: viewer.name, now });
      return { location: hrefOf(c, groupPath(group.slug)) };
    },
  });
  if (refusal === null) return goOn(c, location, t.saved);
  const inWords = (theirs: Parameters<typeof groupInWords>[1]) => groupInWords(lang, theirs);
  const again = crossed && crossedForm(lang, form.reject({}), crossed, { inWords });
  return draw(c, { group, form: again ?? form.refuse(crossedWords[lang].crossed), status: 409 });
});

interface Drawing {
  form: Form;
  group?: Group;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, { form, group, status = 200 }: Drawing): Promise<Response> {
  return c.html(<WritePage page={await pageOf(c)} form={form} group={group} />, status);
}
