/**
 * Colours that stand for the words of the style sheet. ECharts writes colours only; a drawing whose
 * colours are classes follows the reader's light, dark or paper, and needs no inline style.
 */
export const paints = {
  c1: '#c00001',
  c2: '#c00002',
  c3: '#c00003',
  c4: '#c00004',
  c5: '#c00005',
  c6: '#c00006',
  ink: '#d00001',
  soft: '#d00002',
  rule: '#d00003',
  saffron: '#d00004',
  page: '#d00005',
} as const;

export const categoryPaints = [paints.c1, paints.c2, paints.c3, paints.c4, paints.c5, paints.c6] as const;

/** Never colour alone: each category has its own dashes. */
export const dashes = ['solid', [2, 4], [8, 4], [14, 3], [10, 4, 2, 4], [1, 3]] as const;

export const nameOf = new Map<string, string>(Object.entries(paints).map(([name, colour]) => [colour, name]));

const stripes = { symbol: 'rect', color: paints.page, dashArrayX: [1, 0] } as const;

/** The first surface is plain; the next ones have stripes or dots in the colour of the page. */
export const decals = [
  { ...stripes, dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  {
    ...stripes,
    symbol: 'circle',
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.6,
  },
  { ...stripes, dashArrayY: [1.5, 7], rotation: 0 },
  { ...stripes, dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { ...stripes, dashArrayY: [1.5, 5], rotation: Math.PI / 2 },
] as const;
