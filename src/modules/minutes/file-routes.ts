import { Hono } from 'hono';
import { whenInWords } from '#modules/sittings/rules';
import { zoneOf } from '#platform/database/zone';
import type { Ask, Env } from '#platform/http/env';
import { sendText } from '#platform/text-files/send-text';
import { fileName, type TakenType, takenTypes } from '#platform/text-files/taken-types';
import { briefInMarkdown, withOpenings } from './in-brief.ts';
import { openMinutes, readBrief } from './open-minutes.ts';
import { minutesPath } from './paths.ts';
import { words } from './words.ts';

export const fileRoutes = new Hono<Env>();

for (const type of takenTypes)
  fileRoutes.get(minutesPath(':sitting', fileName(type)), (c) => answer(c, type));

/** Whoever receives it by other ways reads first whether it is validated. */
async function answer(c: Ask, type: TakenType): Promise<Response> {
  const { sitting, group, minutes, lang } = await openMinutes(c, 'read');
  const brief = briefInMarkdown(await readBrief(c, { sitting, lang }, minutes.text), lang);
  const t = words(lang);
  const when = whenInWords(lang, sitting, await zoneOf(c.var.db));
  const taken = {
    lang,
    title: t.of(when),
    subtitle: `${group.name}, ${sitting.title} (${t.states[minutes.state]})`,
    markdown: [brief, type === 'md' ? minutes.text : withOpenings(minutes.text)].filter(Boolean).join('\n\n'),
    writtenAt: minutes.validatedAt ?? minutes.proposedAt,
  } as const;
  return sendText(c, taken, type);
}
