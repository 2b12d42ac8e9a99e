import { AccountFrame } from '#modules/own-account';
import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { WebAddress } from '#ui/WebAddress';
import { words } from '../words.ts';

interface Props {
  page: Page;
  since: Date | null;
  /** Just made: it is shown this once. */
  address?: string;
}

const path = '/extranet/compte/calendrier';

export function OwnCalendarPage({ page, since, address }: Props) {
  const t = words(page.lang);
  return (
    <AccountFrame page={page} form={blankForm()} title={t.title}>
      <p class="standfirst">{t.intro}</p>
      <p>{t.secret}</p>
      {address && <Shown page={page} address={address} />}
      {since && !address && <p>{t.since(formatDateWithYear(page.lang, dateOf(since, page.network.zone)))}</p>}
      <FormFrame page={page} action={path}>
        <p>{t.againHint}</p>
        <Button>{since ? t.again : t.make}</Button>
      </FormFrame>
      {since && (
        <FormFrame page={page} action={`${path}/retirer`}>
          <Button kind="quiet">{t.takeBack}</Button>
        </FormFrame>
      )}
    </AccountFrame>
  );
}

function Shown({ page, address }: { page: Page; address: string }) {
  const t = words(page.lang);
  return (
    <Notice kind="success" title={t.isShown}>
      <p>
        <WebAddress page={page} address={address} />
      </p>
      <a href={address.replace(/^https?:/, 'webcal:')}>{t.open}</a>
    </Notice>
  );
}
