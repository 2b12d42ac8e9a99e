import type { MenuLine } from '#platform/page';

/** The line of a menu that a path belongs to: the longest one that begins it. */
export function currentLine(menu: readonly MenuLine[], path: string): MenuLine | undefined {
  const candidates = menu.filter((line) => path === line.path || path.startsWith(`${line.path}/`));
  return candidates.sort((a, b) => b.path.length - a.path.length)[0];
}
