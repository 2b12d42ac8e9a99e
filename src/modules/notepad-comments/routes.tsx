import { Hono } from 'hono';
import { openNotepad, readNotepad } from '#modules/notepads';
import { notepadPath } from '#modules/notepads/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, signedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { type Added, addComment } from './add-comment.ts';
import { PassageForm } from './form.ts';
import { type Opened, openToComment } from './open-passage.ts';
import { CommentsPage } from './pages/CommentsPage.tsx';
import { passagesIn } from './passages-in.ts';
import { commentsPath, passagePath, settledPath } from './paths.ts';
import { countPassages, passagesOf } from './store.ts';
import { markRead } from './unread-store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const perPage = 30;

routes.get(commentsPath(':notepad'), async (c) => {
  const opened = await openNotepad(c);
  await markRead(c.var.db, opened.viewer.personId, { notepadId: opened.notepad.id });
  return draw(c, opened);
});

routes.get(settledPath(':notepad'), async (c) => draw(c, await openNotepad(c), { isSettled: true }));

routes.post(commentsPath(':notepad'), async (c) => {
  const opened = await openToComment(c);
  const { notepad } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, PassageForm, t.form.errors);
  if (!form.ok) return draw(c, opened, { form, status: 422 });
  const { passage, quote, comment, from } = form.data;
  const sent = await addAs(c, opened, {
    id: form.id,
    passage: { quote: quote ?? passage ?? '' },
    text: comment,
  });
  if (sent.refusal) return draw(c, opened, { form: form.refuse(t.refusals[sent.refusal]), status: 409 });
  return goOn(c, from === null ? sent.location : hrefOf(c, notepadPath(notepad.id)), sent.said);
});

/** Writes a comment down once, and says what became of it. */
export async function addAs(
  c: Ask,
  { notepad, holder, viewer }: Opened,
  { id, text, passage }: { id: string; text: string; passage: { id?: string; quote: string } },
) {
  const readers = await holder.readers(c.var.db, notepad.holderId);
  const { db, now } = c.var;
  const outcome: { added?: Added } = {};
  const { refusal, location } = await submit<'closed' | 'gone'>(db, id, async (tx) => {
    const added = await addComment(tx, { notepad, passage, text, author: viewer, readers, now });
    outcome.added = added;
    if (added.refusal) return { refusal: added.refusal };
    return { location: hrefOf(c, passagePath(notepad.id, added.passageId)) };
  });
  if (refusal) return { refusal, location: null, said: null };
  deliverSoon(c);
  return { refusal: null, location, said: saidOf(c, outcome.added) };
}

/** The same form sent twice is told in fewer words. */
function saidOf(c: Ask, added: Added | undefined) {
  const t = words(c.var.lang).done;
  if (!added || added.refusal) return t.added;
  const names = added.named.map(({ name }) => name).join(', ');
  const sentence = [t.added, names && t.told(names), ...added.unknown.map(t.unknown)]
    .filter(Boolean)
    .join(' ');
  return added.unknown.length > 0 ? { kind: 'warning' as const, sentence } : sentence;
}

interface Drawing {
  isSettled?: boolean;
  form?: Form;
  status?: 200 | 409 | 422;
}

export async function draw(
  c: Ask,
  { notepad, holder, access }: Opened,
  { isSettled = false, form = blankForm(), status = 200 }: Drawing = {},
) {
  const { db, lang } = c.var;
  const counts = await countPassages(db, notepad.id);
  const pages = Math.max(1, Math.ceil((isSettled ? counts.settled : counts.open) / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const asked = { isSettled, limit: perPage, offset: (current - 1) * perPage };
  const mayWrite = access === 'write' && notepad.closedAt === null;
  const { text } =
    mayWrite || form.refusal !== null ? found(await readNotepad(db, notepad.id)) : { text: '' };
  const { personId } = signedIn(c);
  const readers = await holder.readers(db, notepad.holderId);
  return c.html(
    <CommentsPage
      page={await pageOf(c)}
      {...{ notepad, counts, isSettled, pages, current, mayWrite, form }}
      crumb={await holder.crumb(db, notepad.holderId, lang)}
      passages={await passagesOf(db, notepad.id, asked)}
      choosable={passagesIn(text)}
      names={readers.filter((reader) => reader.personId !== personId).map(({ name }) => name)}
    />,
    status,
  );
}
