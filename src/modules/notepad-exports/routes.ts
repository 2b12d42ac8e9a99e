import { Hono } from 'hono';
import { openNotepad, readNotepad } from '#modules/notepads';
import { notepadPath, ownPath } from '#modules/notepads/rules';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { sendText } from '#platform/text-files/send-text';
import { fileName, type TakenType, takenTypes } from '#platform/text-files/taken-types';

export const routes = new Hono<Env>();

for (const type of takenTypes) routes.get(notepadPath(':notepad', fileName(type)), (c) => answer(c, type));

async function answer(c: Ask, type: TakenType): Promise<Response> {
  const { notepad, holder } = await openNotepad(c);
  const { text } = found(await readNotepad(c.var.db, notepad.id));
  const crumb = await holder.crumb(c.var.db, notepad.holderId, notepad.lang);
  const taken = {
    lang: notepad.lang,
    title: notepad.title,
    subtitle: crumb && crumb.path !== ownPath ? crumb.title : '',
    markdown: text,
    writtenAt: notepad.changedAt,
  } as const;
  return sendText(c, taken, type);
}
