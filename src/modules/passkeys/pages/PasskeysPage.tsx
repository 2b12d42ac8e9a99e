import { AccountFrame } from '#modules/own-account';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Table } from '#ui/Table';
import { words } from '../words.ts';
import { PasskeyCeremony } from './PasskeyCeremony.tsx';

export interface ListedPasskey {
  id: string;
  name: string | null;
  createdAt: Date | null;
}

interface Props {
  page: Page;
  form: Form;
  passkeys: readonly ListedPasskey[];
}

export function PasskeysPage({ page, form, passkeys }: Props) {
  const t = words(page.lang).passkeys;
  return (
    <AccountFrame page={page} form={form} title={t.title}>
      <p class="standfirst">{t.intro}</p>
      {passkeys.length > 0 && <Passkeys page={page} passkeys={passkeys} />}
      <FormFrame page={page} action="/extranet/compte/cles">
        <Field page={page} form={form} name="name" label={t.name} hint={t.nameHint} width="medium" />
        <PasskeyCeremony
          page={page}
          ceremony="register"
          challenge="/extranet/compte/cles/defi"
          label={t.add}
          action="/extranet/compte/cles"
        />
      </FormFrame>
    </AccountFrame>
  );
}

function Passkeys({ page, passkeys }: Omit<Props, 'form'>) {
  const t = words(page.lang).passkeys;
  return (
    <Table<ListedPasskey>
      caption={t.caption}
      rows={passkeys}
      columns={[
        { head: t.name, cell: ({ name }) => name ?? t.title },
        {
          head: t.since,
          cell: ({ createdAt }) =>
            createdAt && formatDateWithYear(page.lang, dateOf(createdAt, page.network.zone)),
          phone: 'named',
        },
        {
          head: <span class="unseen">{t.remove}</span>,
          cell: ({ id }) => <Remove page={page} id={id} />,
          phone: 'alone',
        },
      ]}
    />
  );
}

const Remove = ({ page, id }: { page: Page; id: string }) => (
  <FormFrame page={page} action="/extranet/compte/cles/retirer">
    <input type="hidden" name="id" value={id} />
    <Button kind="destructive" dense>
      {words(page.lang).passkeys.remove}
    </Button>
  </FormFrame>
);
