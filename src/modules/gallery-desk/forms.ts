import { z } from 'zod';
import { peopleIn, uses } from '#modules/gallery/rules';
import { choice, choices, day, given, line, lines, optional, ticked, whole } from '#platform/forms/fields';
import { isUuid } from '#platform/uuid';

/** The version that the form was filled from. */
const seen = optional(whole(1, 1_000_000));

export const AlbumForm = z.object({
  title: given('title', 120).regex(/^[^\n]*$/, 'oneLine'),
  summary: optional(lines(600)),
  spaceId: optional(z.string().refine(isUuid, 'space')),
  seriesId: optional(z.string().refine(isUuid, 'invalid')),
  seen,
});

export const UploadForm = z.object({ album: z.string('invalid').refine(isUuid, 'invalid') });

export const PhotoForm = z.object({
  alternative: given('alternative', 250),
  credit: optional(line(120)),
  people: choice(peopleIn),
  seen,
});

export const ConsentForm = z
  .object({
    personName: given('personName', 120).regex(/^[^\n]*$/, 'oneLine'),
    isMinor: ticked,
    guardianName: optional(line(120)),
    uses: choices(uses).refine((list) => list.length > 0, 'uses'),
    until: day,
    // What was typed of the photo meanwhile is kept too.
    alternative: optional(lines(250)),
    credit: optional(line(120)),
    seen,
  })
  .refine(({ isMinor, guardianName }) => !isMinor || guardianName !== null, {
    path: ['guardianName'],
    message: 'guardian',
  });

export const ProlongForm = z.object({ until: day });

export type ConsentTyped = z.output<typeof ConsentForm>;
