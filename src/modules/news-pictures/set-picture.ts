import { type Database, inTransaction } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import type { Rendered } from '#platform/pictures/render';
import { keepPicture } from './store.ts';

interface Said {
  itemId: string;
  alternative: string;
  credit: string | null;
}

/** Gives an item its picture. The files are written first: no row ever names a file that is not there. */
export function setPicture(
  db: Database,
  said: Said,
  { rendered, files }: { rendered: readonly Rendered[]; files: Files },
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const renditions = [];
    for (const { bytes, ...shape } of rendered)
      renditions.push({ ...shape, sha256: await keepFile(tx, files, bytes) });
    const [widest] = renditions.filter(({ format }) => format === 'webp').sort((a, b) => b.width - a.width);
    if (!widest) throw new Error('A picture has no rendition.');
    const { sha256, width, height } = widest;
    await keepPicture(tx, { ...said, sha256, width, height }, renditions);
  });
}
