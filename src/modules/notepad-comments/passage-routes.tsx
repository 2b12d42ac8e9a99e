import { Hono } from 'hono';
import { openNotepad } from '#modules/notepads';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import type { Passage } from './comment.ts';
import { AnswerForm } from './form.ts';
import { type Opened, openToComment, passageOf } from './open-passage.ts';
import { PassagePage } from './pages/PassagePage.tsx';
import { commentsPath, passagePath } from './paths.ts';
import { addAs, draw as drawList } from './routes.tsx';
import { commentsOf, passageById, removeComment, settlePassage } from './store.ts';
import { markRead } from './unread-store.ts';
import { words } from './words.ts';

export const passageRoutes = new Hono<Env>();

const path = passagePath(':notepad', ':passage');

passageRoutes.get(path, async (c) => {
  const opened = await openNotepad(c);
  const passage = await passageOf(c, opened);
  const { viewer, notepad } = opened;
  await markRead(c.var.db, viewer.personId, { notepadId: notepad.id, passageId: passage.id });
  return draw(c, opened, { passage });
});

passageRoutes.post(path, async (c) => {
  const opened = await openToComment(c);
  const t = words(c.var.lang);
  const form = await readForm(c, AnswerForm, t.form.errors);
  const passage = await passageById(c.var.db, opened.notepad.id, idIn(c, 'passage'));
  if (!form.ok) return draw(c, opened, { passage: found(passage), form, status: 422 });
  if (!passage) return drawList(c, opened, { form: form.refuse(t.refusals.gone), status: 409 });
  const sent = await addAs(c, opened, { id: form.id, passage, text: form.data.comment });
  if (sent.refusal === 'gone')
    return drawList(c, opened, { form: form.refuse(t.refusals.gone), status: 409 });
  if (sent.refusal) return draw(c, opened, { passage, form: form.refuse(t.refusals.closed), status: 409 });
  return goOn(c, sent.location, sent.said);
});

for (const [act, isSettling] of [
  ['regler', true],
  ['rouvrir', false],
] as const)
  passageRoutes.post(passagePath(':notepad', ':passage', act), async (c) => {
    const opened = await openToComment(c);
    const { viewer, notepad } = opened;
    const passage = await passageOf(c, opened);
    if (notepad.closedAt !== null) throw new NotAllowed();
    const settled = isSettling ? { settledAt: c.var.now, settledBy: viewer.personId } : null;
    await settlePassage(c.var.db, passage.id, settled);
    const { done } = words(c.var.lang);
    const to = isSettling ? commentsPath(notepad.id) : passagePath(notepad.id, passage.id);
    return goOn(c, hrefOf(c, to), isSettling ? done.settled : done.reopened);
  });

/** Hers, even where nothing more is written: what somebody said of others' work stays hers to take back. */
passageRoutes.post(passagePath(':notepad', ':passage', 'commentaires', ':comment', 'retirer'), async (c) => {
  const opened = await openNotepad(c);
  const { viewer, notepad } = opened;
  const passage = await passageOf(c, opened);
  const id = idIn(c, 'comment');
  const comment = found((await commentsOf(c.var.db, [passage.id])).find((one) => one.id === id));
  if (comment.personId !== viewer.personId) throw new NotAllowed();
  const isThere = await c.var.db.transaction().execute((tx) => removeComment(tx, comment));
  const to = isThere ? passagePath(notepad.id, passage.id) : commentsPath(notepad.id);
  return goOn(c, hrefOf(c, to), words(c.var.lang).done.removed);
});

interface Drawing {
  passage: Passage;
  form?: Form;
  status?: 200 | 409 | 422;
}

async function draw(
  c: Ask,
  { notepad, holder, access, viewer }: Opened,
  { passage, form = blankForm(), status = 200 }: Drawing,
) {
  const { db, lang } = c.var;
  const readers = await holder.readers(db, notepad.holderId);
  return c.html(
    <PassagePage
      page={await pageOf(c)}
      {...{ notepad, form }}
      passage={{ ...passage, comments: await commentsOf(db, [passage.id]) }}
      crumb={await holder.crumb(db, notepad.holderId, lang)}
      mayWrite={access === 'write' && notepad.closedAt === null}
      names={readers.filter(({ personId }) => personId !== viewer.personId).map(({ name }) => name)}
    />,
    status,
  );
}
