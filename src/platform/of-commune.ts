/** « de Gramat », « d’Assier », « du Bourg », « des Arques », « de La Tour » : an article melts, a vowel elides. */
export function ofCommune(name: string): string {
  const [, article, rest] = /^(Les?) (.+)$/.exec(name) ?? [];
  if (article) return `${article === 'Le' ? 'du' : 'des'} ${rest}`;
  return /^[aeiouyâàéèêëîïôöûüœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
