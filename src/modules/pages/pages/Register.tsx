import { speak } from '#platform/i18n';
import type { PersonalRecord } from '#platform/module';
import type { Page } from '#platform/page';
import { Table } from '#ui/Table';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';

/** What every module declares to keep about people: the register of article 30, always as the program is. */
export const Register = ({ page, records }: { page: Page; records: readonly PersonalRecord[] }) => {
  const t = speak({ fr, en }, page.lang);
  const { what, ...others } = t.registerColumns;
  const columns = Object.entries(others).map(([field, head]) => ({
    head,
    cell: (record: PersonalRecord) => record[field as keyof typeof others][page.lang],
    phone: 'alone' as const,
  }));
  return (
    <Table
      caption={t.register}
      columns={[{ head: what, cell: (record) => record.what[page.lang] }, ...columns]}
      rows={records}
    />
  );
};
