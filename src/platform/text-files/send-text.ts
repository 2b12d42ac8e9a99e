import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import type { Lang } from '#platform/i18n';
import { blocksOf } from '#platform/rich-text/blocks';
import { clientAddress } from '#platform/session/client-address';
import { countTry } from '#platform/session/throttle';
import { slugOf } from '#platform/slug';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import type { TakenType } from './taken-types.ts';
import { textFile, textFileTypes } from './text-file.ts';

export interface TakenText {
  lang: Lang;
  title: string;
  /** Of what, of when; empty where the title says it all. */
  subtitle: string;
  markdown: string;
  writtenAt: Date;
}

/** Answers a text as a file, for whoever may read it already. */
export async function sendText(c: Ask, text: TakenText, type: TakenType): Promise<Response> {
  await countTries(c, text.markdown.length > long);
  const { title, subtitle, lang, markdown, writtenAt } = text;
  c.header('Content-Disposition', `attachment; filename="${slugOf(title) || 'texte'}.${type}"`);
  c.header('Cache-Control', 'no-store');
  if (type === 'md')
    return c.body(`${[`# ${title}`, subtitle, markdown].filter(Boolean).join('\n\n')}\n`, 200, {
      'Content-Type': 'text/markdown; charset=utf-8',
    });
  const { network, absolute } = await pageOf(c);
  const blocks = blocksOf(markdown, { lang, href: (path) => absolute(path, lang) });
  const foot = `${network.name} · ${footOf[lang](formatDateWithYear(lang, dateOf(writtenAt, network.zone)))}`;
  const written = { lang, title, subtitle, blocks, author: network.name, foot, madeAt: writtenAt };
  return c.body(await textFile(written, type), 200, { 'Content-Type': textFileTypes[type] });
}

const footOf = {
  fr: (day: string): string => `texte du ${day}`,
  en: (day: string): string => `text of ${day}`,
};

/** Some fifty pages: to make a file of them is work, which others wait for. */
const long = 200_000;

/** Whoever takes a year of minutes home does it in one go. */
async function countTries(c: Ask, isLong: boolean): Promise<void> {
  const who = c.var.viewer.personId ?? clientAddress(c);
  await countTry(c, `text-file ${who}`, { tries: 40, everySeconds: 5 });
  if (isLong) await countTry(c, `long-text-file ${who}`, { tries: 4, everySeconds: 30 });
}
