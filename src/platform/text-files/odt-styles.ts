import { escaped } from '#platform/feeds/xml';
import { bullets, locales, look } from './look.ts';
import { namespaces } from './namespaces.ts';
import type { WrittenText } from './written-text.ts';
import { tag } from './xml.ts';

type Properties = Readonly<Record<string, string>>;

/** The looks of a text, by the names that LibreOffice gives them itself where it has some. */
export const odtStyles = ({ lang, foot }: WrittenText): string =>
  tag(
    'office:document-styles',
    namespaces,
    tag(
      'office:font-face-decls',
      {},
      ...[look.face, look.codeFace].map((face) =>
        tag('style:font-face', { 'style:name': face, 'svg:font-family': `'${face}'` }),
      ),
    ),
    tag('office:styles', {}, defaults(lang), ...paragraphStyles, ...characterStyles, ...listStyles),
    tag('office:automatic-styles', {}, pageLayout),
    tag('office:master-styles', {}, page(foot)),
  );

const mm = (count: number): string => `${count}mm`;
const pt = (count: number): string => `${count}pt`;

function defaults(lang: WrittenText['lang']): string {
  const { language, country } = locales[lang];
  return tag(
    'style:default-style',
    { 'style:family': 'paragraph' },
    tag('style:text-properties', {
      'style:font-name': look.face,
      'fo:font-size': pt(look.size),
      'fo:color': look.ink,
      'fo:language': language,
      'fo:country': country,
    }),
  );
}

interface Look {
  parent?: string;
  next?: string;
  level?: number;
  paragraph?: Properties;
  text?: Properties;
}

function style(name: string, { parent, next, level, paragraph, text }: Look): string {
  return tag(
    'style:style',
    {
      'style:name': name.replaceAll(' ', '_20_'),
      'style:display-name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': parent?.replaceAll(' ', '_20_'),
      'style:next-style-name': next?.replaceAll(' ', '_20_'),
      'style:default-outline-level': level,
      'style:class': 'text',
    },
    ...(paragraph ? [tag('style:paragraph-properties', paragraph)] : []),
    ...(text ? [tag('style:text-properties', text)] : []),
  );
}

const titled = (size: number, above: number): Look => ({
  parent: 'Heading',
  next: 'Text body',
  paragraph: { 'fo:margin-top': pt(above), 'fo:margin-bottom': '4pt', 'fo:keep-with-next': 'always' },
  text: { 'fo:font-size': pt(size), 'fo:font-weight': 'bold', 'fo:color': look.river },
});

const soft = { 'fo:color': look.soft };
const inCell = { 'fo:margin-top': '0pt', 'fo:margin-bottom': '0pt' };
const ruled = `0.6pt solid ${look.rule}`;

const paragraphStyles = [
  style('Standard', {}),
  style('Text body', {
    parent: 'Standard',
    paragraph: { 'fo:margin-top': '0pt', 'fo:margin-bottom': '6pt', 'fo:line-height': '115%' },
  }),
  style('Heading', { parent: 'Standard', next: 'Text body' }),
  style('Title', titled(look.title, 0)),
  style('Subtitle', {
    parent: 'Standard',
    next: 'Text body',
    paragraph: { 'fo:margin-bottom': '12pt' },
    text: { ...soft, 'fo:font-size': pt(look.subtitle) },
  }),
  ...look.headings.map((size, index) =>
    style(`Heading ${index + 1}`, { ...titled(size, 16 - 2 * index), level: index + 1 }),
  ),
  style('List Contents', { parent: 'Text body', paragraph: { 'fo:margin-bottom': '3pt' } }),
  style('Quotations', {
    parent: 'Text body',
    paragraph: { 'fo:margin-left': mm(look.itemMm), 'fo:padding-left': '3mm', 'fo:border-left': ruled },
    text: soft,
  }),
  style('Preformatted Text', {
    parent: 'Text body',
    paragraph: { 'fo:background-color': look.stone },
    text: { 'style:font-name': look.codeFace },
  }),
  style('Horizontal Line', {
    parent: 'Standard',
    next: 'Text body',
    paragraph: { 'fo:border-bottom': ruled, 'fo:margin-bottom': '8pt' },
  }),
  style('Table Contents', { parent: 'Standard', paragraph: inCell }),
  style('Table Contents centred', { parent: 'Table Contents', paragraph: { 'fo:text-align': 'center' } }),
  style('Table Contents right', { parent: 'Table Contents', paragraph: { 'fo:text-align': 'end' } }),
  style('Table Heading', { parent: 'Table Contents', text: { 'fo:font-weight': 'bold' } }),
  style('Table Heading centred', { parent: 'Table Heading', paragraph: { 'fo:text-align': 'center' } }),
  style('Table Heading right', { parent: 'Table Heading', paragraph: { 'fo:text-align': 'end' } }),
  tag(
    'style:style',
    { 'style:name': 'Footer', 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
    tag(
      'style:paragraph-properties',
      { 'fo:padding-top': '2mm', 'fo:border-top': ruled },
      tag(
        'style:tab-stops',
        {},
        tag('style:tab-stop', { 'style:position': mm(look.lineMm), 'style:type': 'right' }),
      ),
    ),
    tag('style:text-properties', { ...soft, 'fo:font-size': pt(look.small) }),
  ),
];

const characterStyles = (
  [
    ['Strong', { 'fo:font-weight': 'bold' }],
    ['Emphasis', { 'fo:font-style': 'italic' }],
    ['Struck', { 'style:text-line-through-style': 'solid' }],
    ['Source_20_Text', { 'style:font-name': look.codeFace }],
    ['Internet_20_link', { 'fo:color': look.river, 'style:text-underline-style': 'solid' }],
  ] satisfies [string, Properties][]
).map(([name, properties]) =>
  tag(
    'style:style',
    { 'style:name': name, 'style:display-name': name.replaceAll('_20_', ' '), 'style:family': 'text' },
    tag('style:text-properties', properties),
  ),
);

const levels = Array.from({ length: look.levels }, (_, index) => index + 1);

/** Each level is as far in as in the other word processor, its sign in the margin that this leaves. */
const placed = (level: number, followedBy = 'listtab'): string =>
  tag(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    tag('style:list-level-label-alignment', {
      'text:label-followed-by': followedBy,
      'fo:text-indent': mm(-look.itemMm),
      'fo:margin-left': mm(look.itemMm * level),
    }),
  );

const listStyles = [
  listStyle('Bullets', (level) =>
    tag(
      'text:list-level-style-bullet',
      { 'text:level': level, 'text:bullet-char': bullets[(level - 1) % bullets.length] },
      placed(level),
    ),
  ),
  listStyle('Numbers', (level) =>
    tag(
      'text:list-level-style-number',
      { 'text:level': level, 'style:num-format': '1', 'style:num-suffix': '.' },
      placed(level),
    ),
  ),
  // The box of an item is among its words.
  listStyle('Boxes', (level) =>
    tag(
      'text:list-level-style-number',
      { 'text:level': level, 'style:num-format': '' },
      placed(level, 'nothing'),
    ),
  ),
];

function listStyle(name: string, levelOf: (level: number) => string): string {
  return tag('text:list-style', { 'style:name': name }, ...levels.map(levelOf));
}

const pageLayout = tag(
  'style:page-layout',
  { 'style:name': 'A4' },
  tag('style:page-layout-properties', {
    'fo:page-width': '210mm',
    'fo:page-height': '297mm',
    'fo:margin': mm(look.marginMm),
  }),
  tag('style:footer-style', {}, tag('style:header-footer-properties', { 'fo:margin-top': '5mm' })),
);

const page = (foot: string): string =>
  tag(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    tag(
      'style:footer',
      {},
      tag(
        'text:p',
        { 'text:style-name': 'Footer' },
        escaped(foot),
        '<text:tab/>',
        tag('text:page-number', { 'text:select-page': 'current' }, '1'),
        ' / ',
        tag('text:page-count', {}, '1'),
      ),
    ),
  );
