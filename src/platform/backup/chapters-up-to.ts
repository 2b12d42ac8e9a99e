import { Refusal } from '#platform/commands/command';
import type { Chapter } from '#platform/database/migrate';
import type { Applied } from './catalogue.ts';

/**
 * The migrations that a schema had gone through when it was saved. One that this program does not have
 * means that it is older than the archive, or lacks a module: it then refuses.
 */
export function chaptersUpTo(chapters: readonly Chapter[], applied: readonly Applied[]): Chapter[] {
  for (const { owner, file } of applied) {
    const known = chapters.some((chapter) => chapter.owner === owner && chapter.files[file] !== undefined);
    if (!known)
      throw new Refusal(
        `L’archive vient d’un programme plus récent ou plus complet\u00a0: celui-ci ne connaît pas ${owner}/${file}. Mettez Maillage à jour, puis recommencez.`,
      );
  }
  return chapters.map(({ owner, files }) => ({
    owner,
    files: Object.fromEntries(
      Object.entries(files).filter(([file]) =>
        applied.some((each) => each.owner === owner && each.file === file),
      ),
    ),
  }));
}
