import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Ask } from '#platform/http/env';
import { isUuid, uuidFrom } from '#platform/uuid';
import { blankForm, draftField, type Form } from './form.ts';
import { whyUnfit } from './unfit.ts';
import { fieldWords } from './words.ts';

export type Read<Fields> =
  | {
      ok: true;
      data: Fields;
      id: string;
      refuse(sentence: string): Form;
      reject(errors: Record<string, string>): Form;
    }
  | ({ ok: false } & Form);

type Body = Record<string, string | string[]>;

/**
 * Reads a posted form by its schema. What does not fit comes back as the form itself, with what was typed
 * and a sentence per field: the module's own for a code, or the platform's.
 */
export async function readForm<Schema extends z.ZodType>(
  c: Ask,
  schema: Schema,
  words: Record<string, string> = {},
): Promise<Read<z.output<Schema>>> {
  const { id, values, isDraft } = await readBody(c);
  const form = blankForm(values);
  if (isDraft) return { ok: false, ...form, id };
  const say = (code: string): string =>
    words[code] ??
    fieldWords[c.var.lang][code] ??
    words.invalid ??
    (fieldWords[c.var.lang].invalid as string);

  const unfit = unfitTexts(values);
  const read = schema.safeParse(values);
  const errors = { ...(read.success ? {} : sentencesOf(read.error, say)), ...mapValues(unfit, say) };
  if (!read.success || Object.keys(unfit).length > 0) return { ok: false, ...form, id, errors };

  return {
    ok: true,
    data: read.data,
    id,
    refuse: (refusal) => ({ ...form, refusal }),
    reject: (rejected) => ({ ...form, id, errors: rejected }),
  };
}

/** The posted texts, tidied as people mean them: no spaces around, one way to write an accent or a line end. */
async function readBody(c: Ask): Promise<{ id: string; values: Body; isDraft: boolean }> {
  const body = await c.req.parseBody({ all: true });
  const values: Body = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.startsWith('_')) continue;
    const texts = [value]
      .flat()
      .filter((each) => typeof each === 'string')
      .map(tidy);
    const [only] = texts;
    if (texts.length > 1) values[name] = texts;
    else if (only !== undefined) values[name] = only;
  }
  return { id: await submissionId(body), values, isDraft: body[draftField] !== undefined };
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/**
 * The same form sent twice is one submission; the same form with another text, after « back » in the browser, is
 * another. So the id is made of the form's own and of what it says (SHA-256, in the shape of a UUID).
 */
async function submissionId({ _token, _form, ...said }: Record<string, unknown>): Promise<string> {
  if (!isUuid(_form)) return crypto.randomUUID();
  const files = Object.values(said)
    .flat()
    .filter((value) => value instanceof File);
  const text = JSON.stringify(said, (_name, value) => (value instanceof File ? value.name : value));
  const hash = createHash('sha256').update(`${_form} ${text}`);
  for (const file of files) hash.update(new Uint8Array(await file.arrayBuffer()));
  return uuidFrom(hash.digest('hex'));
}

/** What no field may hold, whatever its schema. */
function unfitTexts(values: Body): Record<string, string> {
  const unfit: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const text = [value].flat().join('\n');
    const why = whyUnfit(text);
    if (why !== null) unfit[name] = why;
  }
  return unfit;
}

/** The first thing wrong with each field, in the order of the form. */
function sentencesOf(error: z.ZodError, say: (code: string) => string): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const { path, message } of error.issues) sentences[String(path[0] ?? '')] ??= say(message);
  return sentences;
}

const mapValues = (codes: Record<string, string>, say: (code: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, say(code)]));
