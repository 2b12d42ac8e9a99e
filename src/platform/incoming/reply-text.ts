/**
 * What somebody wrote, without what her mail program put around it: the mail that she answers, and her signature.
 * Nothing that may be hers is taken out: « bonne journée », a rule of dashes or « De : la mairie » are words like others.
 */
export function replyIn(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd());
  const own = lines.slice(0, quotedFrom(lines));
  // A signature stands under the quote as often as above it: what it hides there is no answer.
  return withoutSignature(withoutQuotes(withoutSignature(own)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** From which line on all is the mail that was answered. */
function quotedFrom(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => isDivider(line) || isHeaderBlock(lines, index));
  if (at < 0) return lines.length;
  // Outlook draws a line above.
  let from = at;
  while (from > 0 && /^[\s_]*$/.test(lines[from - 1] as string)) from -= 1;
  return from;
}

/** « -----Message d’origine----- » */
const isDivider = (line: string): boolean =>
  /^-{2,}\s*(message (d['’]origine|original)|original message)\s*-{2,}$/i.test(line.trim());

/** « De : … », with two or more of the other headers just under it. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!/^\*?(de|from)\s*:\s*\*?\s*\S/i.test(lines[index] as string)) return false;
  const under = lines.slice(index + 1, index + 8);
  const kinds = under.map((line) => /^\*?(envoyé|sent|date|à|to|cc|objet|subject)\s*:/i.exec(line)?.[1]);
  return new Set(kinds.filter((kind) => kind !== undefined)).size >= 2;
}

const isQuoted = (line: string): boolean => line.startsWith('>');
const isBlank = (line: string): boolean => line === '';

/**
 * Quotes without a word under them go, and the one above all; those between two answers stay, for without them nobody
 * knows what is answered.
 */
function withoutQuotes(lines: readonly string[]): string[] {
  const plain = withoutAttributions(lines);
  const last = plain.findLastIndex((line) => !isQuoted(line) && !isBlank(line));
  const kept = plain.slice(0, last + 1);
  const blocks = kept.filter((line, index) => isQuoted(line) && !isQuoted(kept[index - 1] ?? '')).length;
  const first = kept.findIndex((line) => !isBlank(line));
  const isUnderAll = blocks === 1 && first >= 0 && isQuoted(kept[first] as string);
  return isUnderAll ? kept.filter((line) => !isQuoted(line)) : kept;
}

const longestAttribution = 4;
const longestSaid = 800;

/** « Le lun. 3 nov. 2026 à 10:12, Nadia <…> a écrit : », on one line or on several. */
function withoutAttributions(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const length = attributionAt(lines, index);
    if (length === 0) kept.push(lines[index] as string);
    else if (!lines.slice(index + length).some(isQuoted)) break;
    else index += length - 1;
  }
  return kept;
}

/** How many lines the attribution takes that begins here; 0 for none. */
function attributionAt(lines: readonly string[], index: number): number {
  if (!/^[>\s]*(le|on)\s/i.test(lines[index] as string)) return 0;
  for (let length = 1; length <= longestAttribution; length += 1) {
    const said = lines
      .slice(index, index + length)
      .map((line) => line.replace(/^[>\s]+/, ''))
      .join(' ');
    // Looked at before it is read: a line without end takes its length squared.
    if (said.length > longestSaid) return 0;
    // A day and an hour, or a year: « le conseil avait écrit : » is a sentence.
    if (/(\d{1,2}\s?[:h]\s?\d{2}|\b20\d{2}\b).*(a écrit|wrote)\s*:$/i.test(said)) return length;
  }
  return 0;
}

const mostSignatureLines = 12;

/** What follows « -- », and what a telephone or Outlook adds at the end. */
function withoutSignature(lines: readonly string[]): string[] {
  const at = lines.lastIndexOf('--');
  const isSignature = at >= 0 && lines.length - at <= mostSignatureLines && !lines.slice(at).some(isQuoted);
  const kept = isSignature ? lines.slice(0, at) : [...lines];
  while (kept.length > 0 && isAddedByProgram(kept.at(-1) as string)) kept.pop();
  return kept;
}

const isAddedByProgram = (line: string): boolean =>
  isBlank(line) ||
  (line.length <= 120 &&
    /^(envoyé (de|depuis|à partir de|avec)\b|sent (from|with)\b|(télécharger|obtenir|get) outlook (pour|for)\b|provenance\s*: courrier pour windows)/i.test(
      line,
    ));
