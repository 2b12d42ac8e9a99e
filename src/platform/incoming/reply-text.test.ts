import { expect, test } from 'vitest';
import { textOfHtml } from './html-text.ts';
import { withoutOwnLinks } from './own-links.ts';
import { replyIn } from './reply-text.ts';

const quote = '> Qui vient mardi ?\n>\n> Nadia';

test.each([
  [
    'Gmail',
    `Oui pour moi.\n\nLe lun. 3 nov. 2026 à 10:12, Nadia Ferrand <nadia@lot.example> a écrit :\n\n${quote}`,
  ],
  [
    'Gmail, on two lines',
    `Oui pour moi.\n\nLe lun. 3 nov. 2026 à 10:12, Nadia Ferrand (Économie et télétravail) <\nreponses+lot-abcdefghij@lot.example> a écrit :\n\n${quote}\n`,
  ],
  [
    'Gmail in English',
    `Oui pour moi.\n\nOn Mon, Nov 3, 2026 at 10:12 AM Nadia <nadia@lot.example> wrote:\n\n${quote}`,
  ],
  ['Thunderbird', `Oui pour moi.\n\nLe 03/11/2026 à 10:12, Nadia Ferrand a écrit :\n${quote}`],
  [
    'Thunderbird, no-break space',
    `Oui pour moi.\n\nLe 03/11/2026 à 10:12, Nadia Ferrand a écrit\u00a0:\n${quote}`,
  ],
  [
    'an iPhone',
    `Oui pour moi.\n\nEnvoyé de mon iPhone\n\n> Le 3 nov. 2026 à 10:12, Nadia Ferrand <nadia@lot.example> a écrit :\n> \n${quote}`,
  ],
  [
    'Apple Mail without signs',
    'Oui pour moi.\n\nLe 3 nov. 2026 à 10:12, Nadia Ferrand <nadia@lot.example> a écrit :\n\nQui vient mardi ?',
  ],
  [
    'an Android telephone',
    `Oui pour moi.\n\nEnvoyé depuis mon téléphone Samsung Galaxy.\n\nLe 3 nov. 2026 10:12, Nadia a écrit :\n${quote}`,
  ],
  [
    'Outlook on a desk',
    'Oui pour moi.\n\nDe : Nadia Ferrand <nadia@lot.example>\nEnvoyé : lundi 3 novembre 2026 10:12\nÀ : Hugo <hugo@lot.example>\nObjet : [Économie] Qui vient ?\n\nQui vient mardi ?',
  ],
  [
    'Outlook, names without addresses',
    'Oui pour moi.\n\n\n\nDe : Nadia Ferrand\nEnvoyé : lundi 3 novembre 2026 10:12\nÀ : Hugo\nObjet : Qui vient ?\n\nQui vient mardi ?',
  ],
  [
    'Outlook, in bold',
    'Oui pour moi.\n\n*De :* Nadia\n*Envoyé :* lundi 3 novembre 2026 10:12\n*À :* Hugo\n*Objet :* Qui vient ?\n\nQui ?',
  ],
  [
    'Outlook on the web',
    'Oui pour moi.\n\n________________________________\nDe : Nadia <nadia@lot.example>\nEnvoyé : lundi 3 novembre 2026 10:12\nÀ : Hugo\nObjet : Qui ?\n\nQui ?',
  ],
  [
    'an older Outlook',
    'Oui pour moi.\r\n\r\n-----Message d’origine-----\r\nDe : Nadia\r\nEnvoyé : lundi\r\n\r\nQui ?',
  ],
  [
    'Outlook for a phone',
    'Oui pour moi.\n\nTélécharger Outlook pour Android<https://aka.ms/x>\n________________________________\nFrom: Nadia\nSent: Monday\nTo: Hugo\nSubject: Qui ?\n\nQui ?',
  ],
  [
    'Windows Mail',
    'Oui pour moi.\n\nProvenance : Courrier pour Windows 10\n\nDe : Nadia\nEnvoyé le :lundi 3\nÀ : Hugo\nObjet : Qui ?\n\nQui ?',
  ],
  ['a signature', `Oui pour moi.\n\n-- \nHugo Delpech\nAmbassadeur\n05 36 49 10 46`],
  [
    'a signature above the quote',
    `Oui pour moi.\n\n-- \nHugo\n\nLe 03/11/2026 à 10:12, Nadia a écrit :\n${quote}`,
  ],
  [
    'Thunderbird, a signature below the quote',
    `Oui pour moi.\n\nLe 03/11/2026 à 10:12, Nadia Ferrand a écrit :\n${quote}\n\n-- \nHugo\nLot`,
  ],
  [
    'a telephone’s line below the quote',
    `Oui pour moi.\n\nLe 03/11/2026 à 10:12, Nadia Ferrand a écrit :\n${quote}\n\nEnvoyé de mon iPhone`,
  ],
  [
    'an answer below, and a signature',
    `Le 03/11/2026 à 10:12, Nadia Ferrand a écrit :\n${quote}\n\nOui pour moi.\n\n-- \nHugo`,
  ],
  ['an answer below', `Le 03/11/2026 à 10:12, Nadia Ferrand a écrit :\n${quote}\n\nOui pour moi.`],
  ['no quote', 'Oui pour moi.'],
  ['too many blank lines', '\n\n\nOui pour moi.\n\n\n\n'],
])('%s: what was written is all that is left', (_program, text) => {
  expect(replyIn(text)).toBe('Oui pour moi.');
});

test.each([
  ['good wishes in the middle', 'Je propose mardi.\n\nBonne journée\n\nQui apporte le vidéoprojecteur ?'],
  ['a rule of dashes', 'Voici les chiffres :\n\n---\n\n12 personnes, 3 absentes.'],
  ['a letter whose sender is named', 'De : la mairie, nous avons reçu ceci.\n\nQu’en pensez-vous ?'],
  ['what a council wrote', 'Le maire m’a dit ce que le conseil avait écrit :\nil est d’accord.'],
  ['a phone that is talked of', 'Envoyé de mon bureau, le dossier est parti hier.\n\nIl manque le budget.'],
  ['a list', '- mardi : oui\n- jeudi : non'],
  [
    'a long text after two dashes',
    `Avant.\n--\n${Array.from({ length: 20 }, (_, line) => `Ligne ${line}`).join('\n')}`,
  ],
])('%s is left as it is', (_what, text) => {
  expect(replyIn(text)).toBe(text);
});

test('answers between quotes keep what they answer', () => {
  const text =
    'Le 03/11/2026 à 10:12, Nadia a écrit :\n> Qui vient ?\nMoi.\n> Qui apporte le café ?\nMoi aussi.\n> Nadia';
  expect(replyIn(text)).toBe('> Qui vient ?\nMoi.\n> Qui apporte le café ?\nMoi aussi.');
});

test('whoever signs below answers between quotes quotes no more than whoever does not', () => {
  const text =
    'Le 03/11/2026 à 10:12, Nadia a écrit :\n> Qui vient ?\nMoi.\n> Qui d’autre ?\nBruno.\n> Nadia\n\n-- \nHugo';
  expect(replyIn(text)).toBe('> Qui vient ?\nMoi.\n> Qui d’autre ?\nBruno.');
});

test.each([
  'https://espaces.lot.example/fil/AAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBcccccccccccccccc',
  'https://lot.example/~lot/en/choix-courriels/bG90OmJydW5vQGxvdC5leGFtcGxl.c2VhbGVk',
  'https://eur01.safelinks.example/?url=https%3A%2F%2Flot.example%2Fdossier%2FAAAAAAAAAAAAAAAAAAAAAABB&data=05',
  'https://lot.example/connexion/lien?jeton=AAAAAAAAAAAAAAAAAAAAAABBBBBBBBBB',
])('a link that is its reader’s own is taken out of what she quotes: %s', (link) => {
  expect(withoutOwnLinks(`> Lire : <${link}>\nMoi.\n> ${link}`)).toBe('> Lire : <[…]>\nMoi.\n> […]');
});

test('a link that leads everybody to the same place stays', () => {
  const text = 'https://lot.example/groupes/economie et https://demarches.example/dossier/1234567 (n° 3)';
  expect(withoutOwnLinks(text)).toBe(text);
});

test.each([
  ['only a quote', `Le 03/11/2026 à 10:12, Nadia a écrit :\n${quote}`],
  ['only a telephone’s signature', 'Envoyé de mon iPhone'],
  ['nothing', ' \n \n'],
])('%s is no answer', (_what, text) => {
  expect(replyIn(text)).toBe('');
});

test.each([
  [
    'Gmail',
    '<div dir="ltr">Oui pour <b>moi</b>.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Le lun. 3 nov., Nadia a écrit&nbsp;:<br></div><blockquote class="gmail_quote"><p>Qui vient&nbsp;?</p></blockquote></div>',
  ],
  [
    'Outlook on the web',
    '<html><head><style>p{margin:0}</style></head><body><div>Oui pour moi.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De&nbsp;:</b> Nadia<br></div><div>Qui vient ?</div></body></html>',
  ],
  [
    'Outlook on a desk',
    '<div class="WordSection1"><p class="MsoNormal">Oui pour moi.<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>De&nbsp;:</b> Nadia</p></div><p>Qui vient ?</p></div>',
  ],
  [
    'Thunderbird',
    '<p>Oui pour moi.</p><div class="moz-cite-prefix">Le 03/11/2026, Nadia a écrit :</div><blockquote type="cite" cite="mid:x"><p>Qui vient ?</p></blockquote>',
  ],
  [
    'an iPhone',
    '<body>Oui pour moi.<br><br><div dir="ltr">Envoyé de mon iPhone</div><div dir="ltr"><br><blockquote type="cite">Le 3 nov. 2026 à 10:12, Nadia a écrit :</blockquote></div></body>',
  ],
  ['letters that are named', '<p>Oui pour m&#111;i&period;</p>'],
  [
    'what would run',
    '<script>alert(1)</script><style>x</style><img src=x onerror=alert(1)><p onclick="x">Oui pour moi.</p><!-- <p>Non</p> -->',
  ],
  ['tags that are not closed', '<div><p>Oui <b>pour moi.'],
])('a page of %s becomes its words', (_program, html) => {
  expect(replyIn(textOfHtml(html))).toBe('Oui pour moi.');
});

test('lines and lists of a page stay lines', () => {
  expect(
    textOfHtml(
      '<p>Bonjour,</p><ul><li>mardi</li><li>jeudi</li></ul><div>Nadia</div><div>Lot<br>Figeac</div>',
    ),
  ).toBe('Bonjour,\n- mardi\n- jeudi\nNadia\nLot\nFigeac');
});

test('a page made to be slow is read all the same', () => {
  for (const html of [
    '<'.repeat(300_000),
    '<div '.repeat(60_000),
    '<div>'.repeat(60_000),
    '<!--'.repeat(60_000),
    '&'.repeat(300_000),
    '<b> '.repeat(200_000),
  ])
    expect(textOfHtml(html).length).toBeLessThanOrEqual(html.length);
  for (const text of ['/fil/'.repeat(60_000), '%2Ffil'.repeat(60_000), '<'.repeat(300_000)])
    expect(withoutOwnLinks(text)).toBe(text);
  expect(replyIn(`Oui.\n${'> '.repeat(200_000)}`)).toBe('Oui.');
  expect(replyIn('Le 3 '.repeat(100_000))).toContain('Le 3');
  expect(replyIn('Le 2026 '.repeat(100_000))).toContain('Le 2026');
  expect(replyIn('a\n'.repeat(200_000)).length).toBe(399_999);
});
