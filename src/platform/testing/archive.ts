import { type ZipEntry, zip } from '#platform/zip';

/** An archive as somebody has it once it was taken. */
export const anArchive = async (entries: readonly ZipEntry[], at: Date): Promise<Uint8Array> =>
  new Uint8Array(await new Response(zip(entries, at)).arrayBuffer());
