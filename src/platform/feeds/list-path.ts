/** What stands in a path in the place of each `:name` of a pattern; null when it is another path. */
export function namesIn(pattern: string, path: string): Record<string, string> | null {
  const [asked, given] = [pattern.split('/'), path.split('/')];
  if (asked.length !== given.length) return null;
  const named: Record<string, string> = {};
  for (const [index, part] of asked.entries()) {
    const there = given[index] as string;
    if (part.startsWith(':') && there !== '') named[part.slice(1)] = there;
    else if (part !== there) return null;
  }
  return named;
}

/** The pattern with what stands in the place of its names. */
export const namedPath = (pattern: string, named: Readonly<Record<string, string>>): string =>
  pattern.replace(/:([a-z]+)/g, (_all, name) => named[name] ?? '');
