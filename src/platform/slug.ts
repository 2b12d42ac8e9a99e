/** Letters, figures and single hyphens: « Médiathèque de Gramat » gives `mediatheque-de-gramat`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
    .replace(/-$/, '');
}

/** A slug that nothing has yet, made of a title: with a number behind it where another took it first. */
export async function freeSlug(
  title: string,
  otherwise: string,
  takenAmong: (beginning: string) => Promise<ReadonlySet<string>>,
): Promise<string> {
  const wanted = slugOf(title).slice(0, 90).replace(/-$/, '') || otherwise;
  const taken = await takenAmong(wanted);
  let number = 1;
  while (taken.has(numbered(wanted, number))) number += 1;
  return numbered(wanted, number);
}

const numbered = (slug: string, number: number): string => (number === 1 ? slug : `${slug}-${number}`);
