import type { Page } from '#platform/page';
import { Phones } from '#ui/Phones';
import { Table } from '#ui/Table';
import type { Line } from '../line.ts';
import { asDialled } from '../spreadsheet.ts';
import { words } from '../words.ts';

/** The first lines of the file, as a spreadsheet shows them, and how to come to that. */
export function Example({ page, lines }: { page: Page; lines: readonly Line[] }) {
  const t = words(page.lang).example;
  return (
    <>
      <Table
        caption={t.how}
        columns={[
          { head: 'nom', cell: ({ row }) => row.nom },
          { head: 'code_postal', cell: ({ row }) => row.code_postal },
          { head: 'commune', cell: ({ row }) => row.commune },
          {
            head: 'telephone',
            cell: ({ row }) => (
              <span class="number">
                <Phones>{asDialled(row.telephone) ?? ''}</Phones>
              </span>
            ),
          },
          { head: 'horaires', cell: ({ row }) => row.horaires, phone: 'alone' },
        ]}
        rows={lines}
      />
      <p class="meta">{t.codes}</p>
      <ol>
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </>
  );
}
