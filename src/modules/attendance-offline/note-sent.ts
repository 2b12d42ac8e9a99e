import * as z from 'zod/mini';

/** A clock outside of them stood still, or is out of its mind. */
const [oldest, latest] = ['2000-01-01', '2100-01-01'];

/** A note as a device sends it. The device holds it against the same schema before it keeps it: the small Zod is enough. */
export const NoteSent = z
  .object({
    id: z.guid(),
    subjectId: z.guid(),
    kind: z.enum(['expected', 'walk_in']),
    name: z._default(z.nullable(z.string().check(z.trim(), z.regex(/^[^\p{Cc}\p{Cs}]{1,140}$/u))), null),
    people: z._default(z.int().check(z.minimum(0), z.maximum(500)), 1),
    state: z.enum(['present', 'absent', 'unknown']),
    notedAt: z.iso.datetime().check(z.refine((text) => text > oldest && text < latest)),
  })
  .check(z.refine(({ kind, people }) => kind === 'walk_in' || people === 1));
