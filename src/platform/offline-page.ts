interface OfflinePage {
  lang: string;
  title: string;
  /** HTML; the title is not. */
  body: string;
  /** Rules beside those of all such pages. */
  style?: string;
}

/** A whole page that opens from a folder: its style is in it, and it asks nothing of anybody. */
export const offlinePage = ({ lang, title, body, style = '' }: OfflinePage): string =>
  `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${everyPage}${style.replaceAll('\n', '')}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** What was written, as words of a page. */
export const escaped = (said: string): string =>
  said.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const everyPage = `
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.55 sans-serif;color:#1b2322;background:#fff}
h1,h2,h3{font-family:Georgia,serif;line-height:1.2}
a{color:#0b4f52}
table{width:100%;border-collapse:collapse;font-size:1rem}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid #d5d0c5;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid #1b2322}
.n{text-align:right}
.figures{overflow-x:auto}
blockquote{margin-inline:0;padding-left:1rem;border-left:3px solid #d5d0c5}
@media print{a{color:inherit}}
`.replaceAll('\n', '');
