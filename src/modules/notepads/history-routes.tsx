import { Hono } from 'hono';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { RestoreForm } from './form.ts';
import { notepadPath } from './notepad.ts';
import { openNotepad, openToWrite } from './open-notepad.ts';
import { HistoryPage } from './pages/HistoryPage.tsx';
import { readNotepad } from './read-notepad.ts';
import { saveText } from './save-text.ts';
import { countVersions, latestVersion, versionsOf } from './version-store.ts';
import { words } from './words.ts';
import { writeVersion } from './write-version.ts';

export const historyRoutes = new Hono<Env>();

const path = notepadPath(':notepad', 'historique');
const perPage = 50;

historyRoutes.get(path, async (c) => {
  const { notepad, holder, access } = await openNotepad(c);
  const { db, now, lang } = c.var;
  await writeVersion(db, notepad.id, now);
  const current = Number(/^[1-9]\d{0,4}$/.exec(c.req.query('page') ?? '')?.[0] ?? 1);
  const versions = await versionsOf(db, notepad.id, { limit: perPage, offset: (current - 1) * perPage });
  const asked = Number(/^\d{1,9}$/.exec(c.req.query('version') ?? '')?.[0] ?? versions[0]?.seq ?? 0);
  const version = await latestVersion(db, notepad.id, asked);
  const before = version && (await latestVersion(db, notepad.id, version.seq - 1));
  const mayWrite = access === 'write' && notepad.closedAt === null;
  return c.html(
    <HistoryPage
      {...{ notepad, versions, version, before, current }}
      page={await pageOf(c)}
      pages={Math.ceil((await countVersions(db, notepad.id)) / perPage)}
      crumb={await holder.crumb(db, notepad.holderId, lang)}
      form={blankForm()}
      latest={mayWrite ? ((await latestVersion(db, notepad.id))?.seq ?? 0) : null}
    />,
  );
});

/** An older text is typed over the one of today, as anybody might: that is a change like another. */
historyRoutes.post(path, async (c) => {
  const { notepad, viewer } = await openToWrite(c);
  const form = await readForm(c, RestoreForm);
  const back = hrefOf(c, notepadPath(notepad.id));
  const version = form.ok ? await latestVersion(c.var.db, notepad.id, form.data.seq) : undefined;
  const t = words(c.var.lang);
  if (!form.ok || !version || version.seq !== form.data.seq) return c.redirect(back, 303);
  const { refusal } = await submit<'closed'>(c.var.db, form.id, async (tx) => {
    const { seq } = found(await readNotepad(tx, notepad.id));
    const said = { text: version.text, seq, personId: viewer.personId, now: c.var.now };
    const saved = await saveText(tx, notepad.id, said);
    return saved.refusal ? { refusal: saved.refusal } : { location: back };
  });
  return goOn(c, back, refusal ? { kind: 'warning', sentence: t.page.closed } : t.done.restored);
});
