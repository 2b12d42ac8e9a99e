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
  /** What is compared: on a phone its columns stay beside each other, under the name of the row. */
  compares?: boolean;
}

/** A table on a screen, a list of short lines on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, pick, figures } = props;
  const role = roleIn(props);
  const table = (
    <table class={figures ? undefined : classOf(props)} role={role('table')}>
      <caption>{caption}</caption>
      <thead role={role('rowgroup')}>
        <tr role={role('row')}>
          {pick && <td />}
          {columns.map((column) => (
            <th scope="col" role={role('columnheader')} class={column.numeric ? 'n' : undefined}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role('rowgroup')}>{rows.map((row) => drawRow(props, row))}</tbody>
    </table>
  );
  return figures ? <Scrolling name={caption}>{table}</Scrolling> : table;
}

const classOf = <Row,>({ pick, compares }: TableProps<Row>): string =>
  ['lines', pick && 'picked', compares && 'compared'].filter(Boolean).join(' ');

/** Some browsers forget that a table is one once it is laid out otherwise: where its columns are compared, it says so. */
const roleIn =
  <Row,>({ compares }: TableProps<Row>) =>
  (role: string): string | undefined =>
    compares ? role : undefined;

/** What may be wider than a phone is reached by the keyboard, which scrolls it. */
const Scrolling = ({ name, children }: { name: Child; children: Child }) => (
  <div class="figures" tabindex={0} role="group" aria-label={typeof name === 'string' ? name : undefined}>
    {children}
  </div>
);

function drawRow<Row>(props: TableProps<Row>, row: Row) {
  const { columns, isSelected, pick } = props;
  const role = roleIn(props);
  return (
    <tr class={isSelected?.(row) ? 'selected' : undefined} role={role('row')}>
      {pick && <td class="pick">{pick(row)}</td>}
      {columns.map((column, index) =>
        index === 0 ? (
          <th scope="row" role={role('rowheader')}>
            {column.cell(row)}
          </th>
        ) : (
          <td
            class={cellClass(column)}
            role={role('cell')}
            data-label={column.phone === 'named' ? column.head : undefined}
          >
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function cellClass<Row>({ numeric, phone }: Column<Row>): string | undefined {
  const onPhone = phone === 'alone' || phone === 'absent' ? phone : null;
  return [numeric ? 'n' : null, onPhone].filter((name) => name !== null).join(' ') || undefined;
}
