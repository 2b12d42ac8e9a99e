import { slugOf } from '#platform/slug';

/** How alike two names are, from 0 to 1: the share of their groups of three letters that both have (as pg_trgm). */
export function likeness(one: string, other: string): number {
  const ours = trigrams(one);
  const theirs = trigrams(other);
  const both = [...ours].filter((group) => theirs.has(group)).length;
  return both / (ours.size + theirs.size - both || 1);
}

function trigrams(name: string): Set<string> {
  const groups = new Set<string>();
  for (const word of slugOf(name).split('-')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) groups.add(padded.slice(at, at + 3));
  }
  return groups;
}
