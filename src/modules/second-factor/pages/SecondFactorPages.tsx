import { raw } from 'hono/html';
import { ErrandFields, secondFactorPath } from '#modules/accounts';
import { AccountFrame, accountPath, OwnPassword } from '#modules/own-account';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { Errand } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { words } from '../words.ts';

interface Props {
  page: Page;
  form: Form;
  errand: Errand;
  hasPassword: boolean;
  /** Whether the person's role asks for it. */
  isNeeded: boolean;
}

/** Before: what it is for, and the password again. */
export function StartPage({ page, form, errand, hasPassword, isNeeded }: Props) {
  const t = words(page.lang).secondFactor;
  return (
    <AccountFrame page={page} form={form} title={t.title}>
      {isNeeded && <p class="standfirst">{t.needed}</p>}
      <p>{t.why}</p>
      <FormFrame page={page} action={secondFactorPath}>
        <ErrandFields errand={errand} />
        {hasPassword && <OwnPassword page={page} form={form} />}
        <p>
          <Button>{t.start}</Button>
        </p>
      </FormFrame>
    </AccountFrame>
  );
}

/** The key, to scan or to type, and the first code as a proof. */
export function ScanPage({
  page,
  form,
  errand,
  secret,
  qr,
}: Omit<Props, 'hasPassword' | 'isNeeded'> & { secret: string; qr: string }) {
  const t = words(page.lang).secondFactor;
  return (
    <AccountFrame page={page} form={form} title={t.title}>
      <h2>{t.scan}</h2>
      <p>{t.scanHint}</p>
      <figure class="code-drawing" role="img" aria-label={t.qr}>
        {raw(qr)}
      </figure>
      <h2>{t.byHand}</h2>
      <p>{t.byHandHint}</p>
      <p>
        <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <h2>{t.check}</h2>
      <FormFrame page={page} action={`${secondFactorPath}/verifier`}>
        <ErrandFields errand={errand} />
        <Field
          page={page}
          form={form}
          name="code"
          label={t.code}
          width="short"
          inputmode="numeric"
          autocomplete="one-time-code"
        />
        <p>
          <Button>{t.turnOn}</Button>
        </p>
      </FormFrame>
    </AccountFrame>
  );
}

/** The recovery codes, shown this once. */
export function RecoveryCodesPage({
  page,
  codes,
  errand,
}: {
  page: Page;
  codes: readonly string[];
  errand: Errand;
}) {
  const t = words(page.lang).secondFactor;
  const next = errand.next === '/' ? (page.staffMenu[0]?.path ?? '/') : errand.next;
  return (
    <StaffLayout page={page} title={t.codesTitle} current={accountPath}>
      <h1>{t.codesTitle}</h1>
      <p class="standfirst">{t.codesIntro}</p>
      <ol>
        {codes.map((code) => (
          <li>
            <code class="number">{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <Button href={page.href(next)}>{t.codesDone}</Button>
      </p>
    </StaffLayout>
  );
}

/** Once it is on: new recovery codes, and, for whom the role allows it, off again. */
export function OnPage({ page, form, hasPassword, isNeeded }: Omit<Props, 'errand'>) {
  const t = words(page.lang).secondFactor;
  return (
    <AccountFrame page={page} form={form} title={t.title}>
      <p>
        <State knot="full">{t.isOn}</State>
      </p>
      {isNeeded && <p>{t.obliged}</p>}
      <h2>{t.codesTitle}</h2>
      <p>{t.renewHint}</p>
      <FormFrame page={page} action={`${secondFactorPath}/secours`}>
        {hasPassword && <OwnPassword page={page} form={form} />}
        <div class="buttons">
          <Button>{t.renew}</Button>
          {!isNeeded && (
            <Button kind="destructive" formaction={page.href(`${secondFactorPath}/retirer`)}>
              {t.turnOff}
            </Button>
          )}
        </div>
      </FormFrame>
    </AccountFrame>
  );
}
