import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { type Errand, withErrand } from '../arrival.ts';
import type { DemonstrationAccount } from '../demonstration-entry.ts';
import { words } from '../words.ts';
import { DemonstrationAccounts } from './DemonstrationAccounts.tsx';
import { ErrandFields } from './ErrandFields.tsx';
import { PasskeyCeremony } from './PasskeyCeremony.tsx';
import { SharedComputer } from './SharedComputer.tsx';

export interface SignInProps {
  page: Page;
  form: Form;
  errand: Errand;
  providers: readonly { id: string; name: string }[];
  accounts: readonly DemonstrationAccount[];
}

export function SignInPage(props: SignInProps) {
  const { page, form, accounts } = props;
  const t = words(page.lang).signIn;
  return (
    <Layout page={page} title={t.title} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="standfirst">{t.intro}</p>
      <FormFrame page={page} action="/connexion" class="columns">
        <PasswordPart {...props} />
        <OtherWays {...props} />
      </FormFrame>
      {accounts.length > 0 && <DemonstrationAccounts page={page} accounts={accounts} errand={props.errand} />}
    </Layout>
  );
}

function PasswordPart({ page, form, errand }: SignInProps) {
  const t = words(page.lang).signIn;
  const inForm = { page, form };
  return (
    <div>
      <ErrandFields errand={{ ...errand, shared: false }} />
      <Field
        {...inForm}
        name="email"
        label={t.email}
        type="email"
        autocomplete="username webauthn"
        spellcheck={false}
      />
      <Field {...inForm} name="password" label={t.password} type="password" autocomplete="current-password" />
      <SharedComputer page={page} isTicked={errand.shared} />
      <p class="buttons">
        <Button>{t.submit}</Button>
        <Button kind="quiet" href={page.href('/mot-de-passe-oublie')}>
          {t.forgotten}
        </Button>
      </p>
    </div>
  );
}

function OtherWays({ page, errand, providers }: SignInProps) {
  const t = words(page.lang).signIn;
  return (
    <aside class="panel">
      <h2>{t.otherWays}</h2>
      <p>{t.linkHint}</p>
      <p>
        <Button kind="secondary" icon="mail" formaction={page.href('/connexion/lien-par-courriel')}>
          {t.byLink}
        </Button>
      </p>
      <p>{t.passkeyHint}</p>
      <PasskeyCeremony
        page={page}
        ceremony="sign-in"
        challenge="/connexion/cle/defi"
        label={t.passkey}
        action="/connexion/cle"
      />
      {providers.map(({ id, name }) => (
        <p>
          <Button kind="secondary" href={page.href(withErrand(`/connexion/par/${id}`, errand))}>
            {t.provider(name)}
          </Button>
        </p>
      ))}
    </aside>
  );
}
