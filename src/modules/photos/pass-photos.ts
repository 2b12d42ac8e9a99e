import type { Couple } from '#modules/network';
import type { Database } from '#platform/database/deed';
import { lockSpace, passPhoto, photosOf } from './store.ts';

/** Two pages of one space became one: its photos come after those that are there, without the same one twice. */
export async function passPhotos(tx: Database, { goneId, keptId }: Couple): Promise<void> {
  await lockSpace(tx, keptId);
  const kept = await photosOf(tx, keptId);
  const known = new Set(kept.map(({ sha256 }) => sha256));
  let position = kept.at(-1)?.position ?? 0;
  for (const { id, sha256 } of await photosOf(tx, goneId)) {
    if (known.has(sha256)) continue;
    position += 1;
    await passPhoto(tx, id, { spaceId: keptId, position });
  }
}
