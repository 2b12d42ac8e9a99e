import { Hono } from 'hono';
import { z } from 'zod';
import { whenInWords } from '#modules/agenda/rules';
import { type OpenedMeeting, openMeeting } from '#modules/planning';
import { meetingPath } from '#modules/planning/rules';
import { choice, line, optional, whole } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { scopeOf } from '#platform/scope';
import { formatDay } from '#platform/time-words';
import { closeList } from './close-list.ts';
import { toClose } from './held-store.ts';
import type { Note } from './note.ts';
import { isOpen, mayBeComplete, opensOn } from './opening.ts';
import { SheetPage } from './pages/SheetPage.tsx';
import { ToClosePage } from './pages/ToClosePage.tsx';
import { paper } from './paper.ts';
import { paperPath, sheetPath, toClosePath } from './paths.ts';
import { saveNotes } from './save-notes.ts';
import { sheetOf } from './sheet.ts';
import { closedAt } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const TapForm = z.object({
  subjectId: z.guid(),
  kind: choice(['expected', 'walk_in']),
  state: choice(['present', 'absent', 'unknown']),
  name: optional(line(140)),
  people: whole(0, 500),
});

const WalkInForm = z.object({
  name: optional(line(140)),
  people: optional(whole(1, 500)),
});

const perPage = 30;

routes.get(toClosePath, async (c) => {
  const asked = {
    scope: scopeOf(requirePermission(c, 'workshop.edit'), 'workshop.edit'),
    now: c.var.now,
  };
  const current = listAsked(c.req.query()).number;
  const { total, meetings } = await toClose(c.var.db, asked, {
    limit: perPage,
    offset: (current - 1) * perPage,
  });
  const pages = Math.ceil(total / perPage);
  return c.html(<ToClosePage page={await pageOf(c)} {...{ meetings, current, pages }} />);
});

routes.get(sheetPath(':seance'), async (c) => draw(c, await openList(c)));

routes.post(sheetPath(':seance'), async (c) => {
  const opened = await openList(c);
  const form = await readForm(c, TapForm);
  if (!form.ok) return draw(c, opened, undefined, 422);
  if (!opened.isOpen) return draw(c, opened, undefined, 409);
  const { people, kind, ...tapped } = form.data;
  await note(c, opened, { ...tapped, kind, people: kind === 'expected' ? 1 : people });
  return c.redirect(`${hrefOf(c, sheetPath(opened.meeting.id))}#p-${tapped.subjectId}`, 303);
});

routes.post(`${sheetPath(':seance')}/venus`, async (c) => {
  const opened = await openList(c);
  const t = words(c.var.lang);
  const form = await readForm(c, WalkInForm);
  if (!form.ok) return draw(c, opened, form, 422);
  if (!opened.isOpen) return draw(c, opened, undefined, 409);
  const { name, people } = form.data;
  if (name === null && people === null) return draw(c, opened, form.reject({ people: t.wrong.walkIn }), 422);
  // The form's own id: sent twice, they came once.
  const walkIn = {
    subjectId: form.id,
    kind: 'walk_in',
    name,
    people: people ?? 1,
    state: 'present',
  } as const;
  await note(c, opened, walkIn, form.id);
  return goOn(c, hrefOf(c, sheetPath(opened.meeting.id)), t.noted);
});

routes.post(`${sheetPath(':seance')}/terminer`, async (c) => {
  const opened = await openList(c);
  const { meeting, viewer } = opened;
  const t = words(c.var.lang);
  if (!mayBeComplete(meeting, c.var.now)) return draw(c, opened, { ...blank(), refusal: t.notBegun }, 409);
  await closeList(c.var, meeting, viewer.personId);
  return goOn(c, hrefOf(c, meetingPath(meeting.id)), t.closed);
});

routes.get(paperPath(':seance'), async (c) => {
  const opened = await openMeeting(c);
  const page = await pageOf(c);
  const pdf = await paper({
    lang: page.lang,
    now: c.var.now,
    network: page.network.name,
    title: titleOf(opened),
    when: whenInWords(page.lang, opened.meeting, page.network.zone),
    where: `${opened.space.name}, ${opened.space.communeName}`,
    lines: await sheetOf(c.var, opened),
    url: page.absolute(sheetPath(opened.meeting.id)),
  });
  c.header('Content-Disposition', `inline; filename="seance-${opened.meeting.number}.pdf"`);
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
});

/** The meeting, and whether its list may be noted yet. */
async function openList(c: Ask) {
  const opened = await openMeeting(c);
  return { ...opened, isOpen: isOpen(opened.meeting, c.var.now, c.var.network.zone) };
}

type OpenedList = Awaited<ReturnType<typeof openList>>;

const blank = (): Form => blankForm({ people: '1' });

const titleOf = ({ meeting, series }: OpenedMeeting): string => meeting.title ?? series.title;

type Tapped = Pick<Note, 'subjectId' | 'kind' | 'name' | 'people' | 'state'>;

const note = (c: Ask, { meeting, viewer }: OpenedMeeting, tapped: Tapped, id: string = crypto.randomUUID()) =>
  saveNotes(c.var.db, {
    meetingId: meeting.id,
    notes: [{ ...tapped, id, notedAt: c.var.now }],
    by: viewer.personId,
    now: c.var.now,
    isLast: true,
  });

async function draw(c: Ask, opened: OpenedList, walkIn: Form = blank(), status: 200 | 409 | 422 = 200) {
  const { meeting, space } = opened;
  const page = await pageOf(c);
  const title = titleOf(opened);
  const crumbs = [{ href: meetingPath(meeting.id), label: title }, { label: words(page.lang).title }];
  const [lines, closed] = await Promise.all([sheetOf(c.var, opened), closedAt(c.var.db, meeting.id)]);
  const when = whenInWords(page.lang, meeting, page.network.zone);
  return c.html(
    <SheetPage
      {...{ page, crumbs, title, when, space, lines, walkIn }}
      meetingId={meeting.id}
      isClosed={closed !== null}
      opensOn={opened.isOpen ? null : formatDay(page.lang, opensOn(meeting, page.network.zone))}
      mayBeComplete={mayBeComplete(meeting, c.var.now)}
    />,
    status,
  );
}
