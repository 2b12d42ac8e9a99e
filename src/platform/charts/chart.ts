/** What a chart shows, before it is drawn. */
export interface Chart {
  /** Unique on its page. */
  id: string;
  kind: 'lines' | 'columns';
  /** The sentence that it proves. */
  title: string;
  /** What is drawn, for those who do not see it. */
  description: string;
  /** Along the bottom. */
  categories: readonly string[];
  /** Six at most: a seventh could not be told apart. The first is the one talked about. */
  series: readonly Series[];
  /** What is counted has no halves: neither has its scale. */
  isWhole?: boolean;
  /** A value as it is read, unit included. */
  format: (value: number) => string;
}

export interface Series {
  name: string;
  /** One per category; null where nothing was measured, or may be said. */
  values: readonly (number | null)[];
}

/** The chart drawn twice, so that its words stay as large on a phone as on a screen. */
export interface Drawn {
  wide: string;
  narrow: string;
}
