/** What a page says, as it is read: without its scripts and tags, spaces and the signs that keep them together folded. */
export const plain = (html: string): string =>
  html
    .replaceAll('\u2060', '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
