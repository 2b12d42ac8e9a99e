import { Hono } from 'hono';
import { openNotepad, readNotepad } from '#modules/notepads';
import { ownPath, writtenIn } from '#modules/notepads/rules';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { blocksOf } from '#platform/rich-text/blocks';
import { countTry } from '#platform/session/throttle';
import { slugOf } from '#platform/slug';
import { textFile, textFileTypes } from '#platform/text-files/text-file';
import type { WrittenText } from '#platform/text-files/written-text';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type FileType, filePath, fileTypes } from './paths.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

for (const type of fileTypes) routes.get(filePath(':notepad', type), (c) => answer(c, type));

async function answer(c: Ask, type: FileType): Promise<Response> {
  const opened = await openNotepad(c);
  const { text } = found(await readNotepad(c.var.db, opened.notepad.id));
  await countTries(c, opened.viewer.personId, text.length > long);
  const { title } = opened.notepad;
  c.header('Content-Disposition', `attachment; filename="${slugOf(title) || 'bloc-notes'}.${type}"`);
  c.header('Cache-Control', 'no-store');
  if (type === 'md')
    return c.body(`# ${title}\n\n${text}\n`, 200, { 'Content-Type': 'text/markdown; charset=utf-8' });
  const file = await textFile(await writtenText(c, opened, text), type);
  return c.body(file, 200, { 'Content-Type': textFileTypes[type] });
}

async function writtenText(
  c: Ask,
  { notepad, holder }: Awaited<ReturnType<typeof openNotepad>>,
  text: string,
): Promise<WrittenText> {
  const { network, absolute } = await pageOf(c);
  const crumb = await holder.crumb(c.var.db, notepad.holderId, writtenIn);
  const day = formatDateWithYear(writtenIn, dateOf(notepad.changedAt, network.zone));
  return {
    lang: writtenIn,
    title: notepad.title,
    subtitle: crumb && crumb.path !== ownPath ? crumb.title : '',
    blocks: blocksOf(text, { lang: writtenIn, href: (path) => absolute(path, writtenIn) }),
    author: network.name,
    foot: words(writtenIn).foot(network.name, day),
    madeAt: notepad.changedAt,
  };
}

/** Some fifty pages: to make a file of them is work, which others wait for. */
const long = 200_000;

/** Whoever takes a year of minutes home does it in one go. */
async function countTries(c: Ask, personId: string, isLong: boolean): Promise<void> {
  await countTry(c, `notepad-file ${personId}`, { tries: 40, everySeconds: 5 });
  if (isLong) await countTry(c, `long-notepad-file ${personId}`, { tries: 4, everySeconds: 30 });
}
