import { z } from 'zod';
import { choice, line, lines, optional, whole } from '#platform/forms/fields';
import { slugOf } from '#platform/slug';
import { places } from './editable-page.ts';

export const longestTitle = 120;
const longestBody = 50_000;

const title = line(longestTitle);
const body = lines(longestBody);
const position = whole(0, 999);

/** A text being written; `seen` is the version that the form was filled from. */
export const TextForm = z.object({ title, body, seen: optional(line(40)), preview: optional(line(10)) });

export const PlaceForm = z.object({ place: choice(places), position });

export const NewPageForm = z.object({
  title: title.refine((text) => slugOf(text) !== '', 'noAddress'),
  body,
  place: choice(places),
  position,
  preview: optional(line(10)),
});

export const RestoreForm = z.object({ version: z.uuid() });
