import { z } from 'zod';
import { choice, lines, optional, phone, ticked } from '#platform/forms/fields';
import type { Lang } from '#platform/i18n';
import type { Answer } from './answer-check.ts';
import { type Section, sections, type Verdict, verdicts } from './section.ts';
import { words } from './words.ts';

export const longestCorrection = 500;

/** What is written about a section that is wrong. */
export const correctionField = (section: Section): string => `${section}-correction`;

/** One question per section that waits; `all` says that whatever was left blank is true. */
export const answerForm = (waiting: readonly Section[]) =>
  z
    .object({
      base: z.string().default(''),
      all: ticked,
      phone: optional(phone),
      ...Object.fromEntries(waiting.map((section) => [section, optional(choice(verdicts))])),
      ...Object.fromEntries(
        waiting.map((section) => [correctionField(section), optional(lines(longestCorrection))]),
      ),
    })
    .superRefine((read, context) => {
      const answers = waiting.map((section) => ({ section, ...saidOf(read, section) }));
      for (const { section, verdict, isWritten } of answers) {
        const issue = (code: string, path: string) =>
          context.addIssue({ code: 'custom', message: `${code} ${section}`, path: [path] });
        if (verdict === 'true' && isWritten) issue('both', section);
        if (verdict === 'wrong' && !isWritten) issue('noCorrection', correctionField(section));
      }
      const isSilent = answers.every(({ verdict }) => verdict === null);
      if (isSilent && !read.all && waiting[0])
        context.addIssue({ code: 'custom', message: 'nothing', path: [waiting[0]] });
    })
    .transform((read) => ({
      base: read.base,
      answers: waiting.flatMap((section) => answerOf(read, section)),
    }));

/** The sections look alike: what is wrong with one of them begins with its name. */
export function answerErrors(lang: Lang): Record<string, string> {
  const { errors, sectionErrors, sections: names, colon } = words(lang);
  const ofSections = sections.flatMap((section) => [
    [`noCorrection ${section}`, names[section] + colon + sectionErrors.noCorrection],
    [`both ${section}`, names[section] + colon + sectionErrors.both],
  ]);
  return { ...errors, ...Object.fromEntries(ofSections) };
}

type ReadFields = { all: boolean; phone: string | null } & Record<string, unknown>;

/** Words without a tick are a correction: nothing that was typed is lost. */
function saidOf(read: ReadFields, section: Section) {
  const correction = (read[correctionField(section)] as string | null | undefined) ?? null;
  const given = section === 'contact' ? read.phone : null;
  const isWritten = correction !== null || given !== null;
  const ticked = (read[section] as Verdict | null | undefined) ?? (isWritten ? 'wrong' : null);
  return { verdict: ticked, correction, phone: given, isWritten };
}

function answerOf(read: ReadFields, section: Section): Answer[] {
  const { verdict, correction, phone } = saidOf(read, section);
  const settled = verdict ?? (read.all ? 'true' : null);
  return settled === null ? [] : [{ section, verdict: settled, correction, phone }];
}
