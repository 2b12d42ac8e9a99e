import { z } from 'zod';
import { choice } from '#platform/forms/fields';
import { readForm } from '#platform/forms/read-form';
import type { Ask } from '#platform/http/env';
import { found } from '#platform/http/guard';

/** What a button that has two sides wants, so that pressing it twice undoes nothing. */
export async function actOf<const Act extends string>(c: Ask, acts: readonly [Act, ...Act[]]): Promise<Act> {
  const form = await readForm(c, z.object({ act: choice(acts) }));
  return found(form.ok ? form.data.act : null);
}
