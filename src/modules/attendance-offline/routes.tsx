import { Hono } from 'hono';
import { closedAt, heldOf, noteMany } from '#modules/attendance';
import { isOpen } from '#modules/attendance/rules';
import { openMeeting } from '#modules/planning';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { ShellPage } from './pages/ShellPage.tsx';
import { shellPath, syncPath, workerPath } from './paths.ts';
import { readNotes } from './read-notes.ts';

export const routes = new Hono<Env>();

const worker = 'src/modules/attendance-offline/elements/attendance-worker.ts';

// A worker answers for the addresses below its own: a hashed one would answer for none.
routes.get(workerPath, async (c) => {
  requirePermission(c, 'workshop.edit');
  const page = await pageOf(c);
  const script = `importScripts(${JSON.stringify(page.asset(worker))});`;
  return c.body(script, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
});

routes.get(shellPath, async (c) => {
  requirePermission(c, 'workshop.edit');
  return c.html(<ShellPage page={await pageOf(c)} />);
});

// What a device kept while it had no network; sent again, it changes nothing. It is told what holds now, of everybody.
routes.post(syncPath(':seance'), async (c) => {
  const { meeting, viewer } = await openMeeting(c);
  const sent = await c.req.parseBody();
  const read = readNotes(sent.notes);
  if (!read) return c.json({ refused: 'unreadable' }, 422);
  const { db, now } = c.var;
  // Nobody has come to what is still days away.
  const notes = isOpen(meeting, now, c.var.network.zone) ? read.notes : [];
  await noteMany(db, [{ meetingId: meeting.id, notes, by: viewer.personId, now }]);
  const [held, closed] = await Promise.all([heldOf(db, meeting.id), closedAt(db, meeting.id)]);
  const answer = {
    kept: notes.map(({ id }) => id),
    refused: [...read.refused, ...read.notes.filter((each) => !notes.includes(each)).map(({ id }) => id)],
    holds: held.map(({ subjectId, state }) => ({ subjectId, state })),
    isClosed: closed !== null,
  };
  return c.json(answer, 200, { 'Cache-Control': 'no-store' });
});
