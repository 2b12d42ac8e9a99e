import type { Child } from 'hono/jsx';

export interface Column<Row> {
  head: Child;
  cell: (row: Row) => Child;
  /** Figures: tabular, at the right. */
  numeric?: boolean;
  /** On a phone: beside the others (the default), on a line of its own, not at all, or after its heading. */
  phone?: 'beside' | 'alone' | 'absent' | 'named';
}

export interface TableProps<Row> {
  caption: Child;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  isSelected?: (row: Row) => boolean;
  /** A checkbox at the head of each row. */
  pick?: (row: Row) => Child;
  /** A table of figures stays a table on a phone. */
  figures?: boolean;
}

/** A table on a screen, a list of short lines on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, pick, figures } = props;
  const table = (
    <table class={figures ? undefined : `lines${pick ? ' picked' : ''}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {pick && <td />}
          {columns.map((column) => (
            <th scope="col" class={column.numeric ? 'n' : undefined}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map((row) => drawRow(props, row))}</tbody>
    </table>
  );
  return figures ? <Scrolling name={caption}>{table}</Scrolling> : table;
}

/** What may be wider than a phone is reached by the keyboard, which scrolls it. */
const Scrolling = ({ name, children }: { name: Child; children: Child }) => (
  <div class="figures" tabindex={0} role="group" aria-label={typeof name === 'string' ? name : undefined}>
    {children}
  </div>
);

const drawRow = <Row,>({ columns, isSelected, pick }: TableProps<Row>, row: Row) => (
  <tr class={isSelected?.(row) ? 'selected' : undefined}>
    {pick && <td class="pick">{pick(row)}</td>}
    {columns.map((column, index) =>
      index === 0 ? (
        <th scope="row">{column.cell(row)}</th>
      ) : (
        <td class={cellClass(column)} data-label={column.phone === 'named' ? column.head : undefined}>
          {column.cell(row)}
        </td>
      ),
    )}
  </tr>
);

function cellClass<Row>({ numeric, phone }: Column<Row>): string | undefined {
  const onPhone = phone === 'alone' || phone === 'absent' ? phone : null;
  return [numeric ? 'n' : null, onPhone].filter((name) => name !== null).join(' ') || undefined;
}
