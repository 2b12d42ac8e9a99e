import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';

/** What a text of ours can be made of, and nothing else: the blocks and the manners of `#platform/rich-text`. */
const nodes = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block',
    content: 'inline*',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
  },
  quote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { isTight: { default: true, validate: 'boolean' } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { start: { default: 1, validate: 'number' }, isTight: { default: true, validate: 'boolean' } },
    parseDOM: [{ tag: 'ol', getAttrs: (list) => ({ start: Number(list.getAttribute('start')) || 1 }) }],
    toDOM: ({ attrs }) => ['ol', attrs.start === 1 ? {} : { start: attrs.start }, 0],
  },
  list_item: {
    content: 'paragraph block*',
    defining: true,
    // Null where there is nothing to tick.
    attrs: { isDone: { default: null, validate: 'boolean|null' } },
    parseDOM: [{ tag: 'li', getAttrs: (item) => ({ isDone: doneOf(item.dataset.done) }) }],
    toDOM: ({ attrs }) => ['li', attrs.isDone === null ? {} : { 'data-done': String(attrs.isDone) }, 0],
  },
  code: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  },
  rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  table: {
    group: 'block',
    content: 'table_head table_row*',
    isolating: true,
    // The side of each column: left, center, right, or null when nothing was said.
    attrs: { columns: { default: [] } },
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['div', { class: 'figures' }, ['table', ['tbody', 0]]],
  },
  table_head: {
    content: 'table_title+',
    parseDOM: [{ tag: 'tr', priority: 60, getAttrs: (row) => (isFirst(row) ? {} : false) }],
    toDOM: () => ['tr', 0],
  },
  table_row: { content: 'table_cell+', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
  table_title: {
    content: 'text*',
    isolating: true,
    parseDOM: [{ tag: 'th' }, { tag: 'td', context: 'table_head/' }],
    toDOM: () => ['th', { scope: 'col' }, 0],
  },
  table_cell: {
    content: 'text*',
    isolating: true,
    parseDOM: [{ tag: 'td' }, { tag: 'th', context: 'table_row/' }],
    toDOM: () => ['td', 0],
  },
  text: { group: 'inline' },
  line_end: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
} satisfies Record<string, NodeSpec>;

/** In the order in which they are written, the outermost first. */
const marks = {
  link: {
    // `isFound`: it is one because its words are an address, and stays one as long as they are.
    attrs: { href: { validate: 'string' }, isFound: { default: false, validate: 'boolean' } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (link) => addressOf(link.getAttribute('href') ?? '') }],
    toDOM: ({ attrs }) => ['a', { href: attrs.href }, 0],
  },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Some programs wrap all that they copy in a <b> that is not bold.
      { tag: 'b', getAttrs: (bold) => (bold.style.fontWeight === 'normal' ? false : {}) },
    ],
    toDOM: () => ['strong', 0],
  },
  struck: { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: () => ['s', 0] },
  code_word: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
} satisfies Record<string, MarkSpec>;

/** Names are those of the words that `RichText` draws, so that pages and editor speak of one thing. */
export const schema = new Schema({ nodes, marks });

const isFirst = (row: HTMLElement): boolean => row.closest('table')?.querySelector('tr') === row;

const doneOf = (said: string | undefined): boolean | null => (said === undefined ? null : said === 'true');

/** An address that a page of ours would draw as a link; anything else is words. */
export function addressOf(href: string): { href: string } | false {
  return (
    /^(?:https?:\/\/[^/\s]|mailto:\S|tel:[+\d]|\/(?![/\\]))\S*$/i.test(href.trim()) && { href: href.trim() }
  );
}
