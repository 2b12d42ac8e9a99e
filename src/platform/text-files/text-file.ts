import { writable } from '#platform/feeds/xml';
import { odt, odtType } from './odt.ts';
import { pdf } from './pdf.ts';
import { withoutTablesInItems } from './tables.ts';
import type { WrittenText } from './written-text.ts';

/** What one may take a text away as, by the end of its name, with its media type. */
export const textFileTypes = {
  odt: odtType,
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

export type TextFileType = keyof typeof textFileTypes;

/** The bytes of a text as a file of this type. */
export async function textFile(
  { madeAt, ...text }: WrittenText,
  type: TextFileType,
): Promise<Uint8Array<ArrayBuffer>> {
  const fit = writableIn(text);
  return new Uint8Array(await writers[type]({ ...fit, madeAt, blocks: withoutTablesInItems(fit.blocks) }));
}

/** Without the signs that no file of a word processor can hold: one of them, and it does not open. */
const writableIn = <Said>(said: Said): Said =>
  JSON.parse(JSON.stringify(said), (_, value) => (typeof value === 'string' ? writable(value) : value));

const writers: Record<TextFileType, (text: WrittenText) => Promise<Uint8Array>> = {
  odt,
  docx: async (text) => (await import('./docx.ts')).docx(text),
  pdf,
};
