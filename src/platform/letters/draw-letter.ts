import { html, raw } from 'hono/html';
import type { Lang } from '#platform/i18n';
import { day, nightSheet, style } from './letter-style.ts';
import { cutAtAddresses, isWay, type Part, textOf, type Way } from './parts.ts';

export interface Letter {
  lang: Lang;
  subject: string;
  /** Who writes. */
  network: string;
  parts: readonly Part[];
  /** Why it was written, and how to have less of it: small, under a line. */
  footer: readonly (string | Way)[];
}

/** Both faces of a letter, from one description: they cannot differ. */
export const drawLetter = (letter: Letter): { text: string; html: string } => ({
  text: plainText(letter),
  html: `${page(letter)}`,
});

const plainText = ({ lang, parts, footer }: Letter): string =>
  textOf(parts, lang) + (footer.length > 0 ? `\n\n-- \n${textOf(footer, lang)}` : '');

type Markup = ReturnType<typeof html>;

/** A whole page, all of its style inside: no image, nothing is asked from anywhere. */
const page = ({ lang, subject, network, parts, footer }: Letter): Markup => html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${raw(nightSheet)}</style>
</head>
<body class="page" style="${style.page}">
<main class="page" style="${style.sheet}">
${network ? html`<h1 class="river rule" style="${style.head}">${network}</h1>` : ''}
${parts.map((part) => drawPart(part, parts.filter(isWay).length === 1))}
${footer.length > 0 ? html`<div class="rule" style="${style.footer}">${footer.map(small)}</div>` : ''}
</main>
</body>
</html>
`;

/** One thing to do is a button; several are links, so that none shouts louder than the others. */
function drawPart(part: Part, isOnlyWay: boolean): Markup {
  if (typeof part === 'string')
    return html`<p class="ink" style="${style.paragraph}">${withBreaks(part)}</p>\n`;
  // What a stranger typed of herself, in a letter that is ours.
  if ('plain' in part) return html`<p class="ink" style="${style.paragraph}">${part.plain}</p>\n`;
  if ('title' in part) return html`<h2 class="ink" style="${style.title}">${part.title}</h2>\n`;
  if ('list' in part)
    return html`<ul class="ink" style="${style.list}">${part.list.map((line) => html`<li>${withWays(line)}</li>`)}</ul>\n`;
  return isOnlyWay ? button(part) : html`<p class="ink" style="${style.paragraph}">${link(part)}</p>\n`;
}

// In a table, because Outlook gives a link no padding.
const button = ({
  label,
  address,
}: Way): Markup => html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:6px 0 24px">
<tr><td class="act" bgcolor="${day.river}" style="${style.act}"><a href="${address}" style="${style.actWords}">${label}</a></td></tr>
</table>
`;

const link = ({ label, address }: Way): Markup =>
  html`<a class="river" href="${address}" style="${style.way}">${label}</a>`;

const small = (part: string | Way): Markup =>
  html`<p class="soft" style="${style.small}">${typeof part === 'string' ? withBreaks(part) : link(part)}</p>\n`;

const withBreaks = (paragraph: string): Markup[] =>
  paragraph.split('\n').map((line, index) => html`${index > 0 ? raw('<br>') : ''}${withWays(line)}`);

const withWays = (line: string): (string | Markup)[] =>
  cutAtAddresses(line).map((piece, index) =>
    index % 2 === 1 ? link({ label: piece, address: piece }) : piece,
  );
