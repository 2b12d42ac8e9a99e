import { Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { TextForm, TitleForm } from './form.ts';
import { notepadPath, ownPath } from './notepad.ts';
import { type Opened, openNotepad, openToWrite } from './open-notepad.ts';
import { ownKind } from './own-holder.ts';
import { NotepadPage } from './pages/NotepadPage.tsx';
import { ReadingPage } from './pages/ReadingPage.tsx';
import { readNotepad, textAt } from './read-notepad.ts';
import { saveText } from './save-text.ts';
import { deleteNotepad, setTitle } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const path = notepadPath(':notepad');

routes.get(path, async (c) => {
  const opened = await openNotepad(c);
  const { notepad, access } = opened;
  return access === 'write' && notepad.closedAt === null ? write(c, opened) : read(c, opened);
});

routes.get(notepadPath(':notepad', 'lire'), async (c) => read(c, await openNotepad(c)));

routes.post(path, async (c) => {
  const opened = await openToWrite(c);
  const { notepad, viewer } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, TextForm, t.errors);
  if (!form.ok) return write(c, opened, { form, status: 422 });
  const { seq, text } = form.data;
  const { refusal, location } = await submit<'closed'>(c.var.db, form.id, async (tx) => {
    const said = { text: text ?? '', seq, personId: viewer.personId, now: c.var.now };
    const saved = await saveText(tx, notepad.id, said);
    if (saved.refusal) return { refusal: saved.refusal };
    const { others, hasBroughtBack } = saved;
    const seen = others ? `?de=${others.from}&a=${others.to}${hasBroughtBack ? '&revenu=1' : ''}` : '';
    return { location: hrefOf(c, notepadPath(notepad.id)) + seen };
  });
  if (refusal) return write(c, opened, { form: form.refuse(t.refusals[refusal]), status: 409 });
  return location.includes('?') ? c.redirect(location, 303) : goOn(c, location, t.done.saved);
});

routes.post(notepadPath(':notepad', 'titre'), async (c) => {
  const opened = await openToWrite(c);
  const form = await readForm(c, TitleForm);
  if (!form.ok) return write(c, opened, { form, status: 422 });
  if (!(await setTitle(c.var.db, opened.notepad.id, form.data.title))) return closed(c);
  return goOn(c, hrefOf(c, notepadPath(opened.notepad.id)), words(c.var.lang).done.renamed);
});

routes.post(notepadPath(':notepad', 'supprimer'), async (c) => {
  const { notepad } = await openToWrite(c);
  found(notepad.kind === ownKind || null);
  if (!(await deleteNotepad(c.var.db, notepad.id))) return closed(c);
  return goOn(c, hrefOf(c, ownPath), words(c.var.lang).done.removed);
});

interface Drawing {
  form?: Form;
  status?: 200 | 409 | 422;
}

async function write(c: Ask, opened: Opened, { form, status = 200 }: Drawing = {}): Promise<Response> {
  const { notepad } = opened;
  const { db } = c.var;
  const { text, seq } = found(await readNotepad(db, notepad.id));
  const typed = { title: notepad.title, text, seq: String(seq), ...form?.values };
  const shown = { ...(form ?? blankForm()), values: typed };
  const page = await pageOf(c);
  return c.html(
    <NotepadPage
      page={page}
      notepad={notepad}
      crumb={await crumbOf(c, opened)}
      form={shown}
      others={await othersAsked(c, notepad.id)}
      isOwn={notepad.kind === ownKind}
      parts={await partsOf(c, page, { ...opened, text })}
    />,
    status,
  );
}

/** It was closed while its page stood open: here it is, as it stays. */
const closed = async (c: Ask) => read(c, await openNotepad(c), 409);

async function read(c: Ask, opened: Opened, status: 200 | 409 = 200): Promise<Response> {
  const { notepad, access } = opened;
  const { text } = found(await readNotepad(c.var.db, notepad.id));
  const page = await pageOf(c);
  const mayWrite = access === 'write' && notepad.closedAt === null;
  return c.html(
    <ReadingPage
      {...{ page, notepad, text, mayWrite }}
      crumb={await crumbOf(c, opened)}
      parts={await partsOf(c, page, { ...opened, text })}
    />,
    status,
  );
}

const crumbOf = (c: Ask, { holder, notepad }: Opened) => holder.crumb(c.var.db, notepad.holderId, c.var.lang);

/** What others changed between two changes, where the address says which. */
async function othersAsked(c: Ask, id: string) {
  const [from, to] = ['de', 'a'].map((name) =>
    Number(/^\d{1,9}$/.exec(c.req.query(name) ?? '')?.[0] ?? Number.NaN),
  );
  if (from === undefined || to === undefined || !(from < to)) return null;
  const before = await textAt(c.var.db, id, from);
  const after = await textAt(c.var.db, id, to);
  const texts = before === null || after === null ? null : { before, after };
  return { texts, hasBroughtBack: c.req.query('revenu') !== undefined };
}

/** What other modules add to it. */
async function partsOf(
  c: Ask,
  page: Awaited<ReturnType<typeof pageOf>>,
  { notepad, access, text }: Opened & { text: string },
) {
  const { id, kind, holderId, title, lang, closedAt } = notepad;
  const about = { id, kind, holderId, title, lang, text, access, isClosed: closedAt !== null };
  const parts = c.var.modules
    .flatMap(({ notepadParts = [] }) => notepadParts)
    .sort((a, b) => a.order - b.order);
  const open = about.isClosed ? parts : parts.filter(({ place }) => place !== 'closed');
  const drawn = await Promise.all(
    open.map(async ({ place, draw }) => ({ place, child: await draw(c.var, page, about) })),
  );
  const at = (place: string) => drawn.filter((part) => part.place === place).map(({ child }) => child);
  return { lead: at('lead'), writing: at('writing'), under: at('under'), closed: at('closed') };
}
