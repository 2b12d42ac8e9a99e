import { z } from 'zod';
import { choice, line, lines, optional, whole } from '#platform/forms/fields';
import { mostLetters } from './notepad.ts';
import { templates } from './templates.ts';

/** `holder`: whose it will be, as in `group:<id>`; without it, her own. */
export const NewForm = z.object({
  title: line(160),
  template: choice(templates),
  holder: optional(z.string()),
});

export const TextForm = z.object({ seq: whole(0, 1_000_000_000), text: optional(lines(mostLetters)) });

export const TitleForm = z.object({ title: line(160) });

export const RestoreForm = z.object({ seq: whole(0, 1_000_000_000) });
