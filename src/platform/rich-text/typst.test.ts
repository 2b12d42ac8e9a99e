import { expect, test } from 'vitest';
import { compose } from '#platform/documents/compose';
import { readPdf } from '#platform/testing/read-pdf';
import { blocksOf } from './blocks.ts';
import { richTextTypst } from './typst.ts';

const main = `
#import "rich-text.typ": rich-text
#let data = json("data.json")
#set document(title: "Une fiche", date: auto)
#set text(lang: "fr", font: "Open Sans")
= Une fiche
#rich-text(data.text)
`;

const text = `## Objectifs

**Ouvrir** une *page* et la ~~garder~~ quitter, par \`Ctrl\`
ou par [le plan](/plan).

1. Un
   - deux
2. Trois \\#read("x")

### Déroulé

| Minutes | Étape | Ce que font les participants |
|--:|:-:|---|
| 10 | **Accueil** | Ils s’installent |
| 20 | Essai |

- [ ] Réserver la salle
- [x] Inviter
  1. [x] la Région
  2. les communes

> Un conseil

---

    un code
`;

test('what people wrote is printed with its titles, lists and tables, as a PDF that a screen reader reads', async () => {
  const blocks = blocksOf(text, { lang: 'fr', href: (path) => `https://lot.example${path}` });
  const pdf = readPdf(
    await compose({
      sources: { 'main.typ': main, ...richTextTypst },
      data: { text: blocks },
      madeAt: new Date('2026-11-24T09:00:00Z'),
      use: 'reading',
    }),
  );
  expect(pdf.isTagged).toBe(true);
  const words = pdf.words.replaceAll('\n', ' ');
  for (const said of [
    'Objectifs',
    '1. Un',
    'deux',
    '2. Trois #read(« x »)',
    'Accueil',
    'Réserver la salle',
    '2. les communes',
    'Un conseil',
    'un code',
  ])
    expect(words).toContain(said);
  expect(pdf.pages[0]?.getLinks().map((link) => link.getURI())).toContain('https://lot.example/plan');
});
