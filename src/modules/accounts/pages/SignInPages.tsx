import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { Errand } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { ErrandFields } from '../errand.tsx';
import { signOutPath } from '../rules.ts';
import { words } from '../words.ts';

export interface SignInProps {
  page: Page;
  form: Form;
  errand: Errand;
  /** Other ways in, inside the form: they may need the address typed there. */
  ways: Child[];
  below: Child[];
}

export function SignInPage(props: SignInProps) {
  const { page, form, ways, below } = props;
  const t = words(page.lang).signIn;
  return (
    <Layout page={page} title={t.title} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="standfirst">{t.intro}</p>
      <FormFrame page={page} action="/connexion" class="columns">
        <PasswordPart {...props} />
        {ways.length > 0 && (
          <aside class="panel">
            <h2>{t.otherWays}</h2>
            {ways.map((way) => (
              <div class="way">{way}</div>
            ))}
          </aside>
        )}
      </FormFrame>
      {below}
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

/** One box, ticked by whoever is not at her own computer. */
function SharedComputer({ page, isTicked }: { page: Page; isTicked: boolean }) {
  const t = words(page.lang).signIn;
  return (
    <div class="field">
      <label class="choice">
        <input type="checkbox" name="partage" value="oui" checked={isTicked} />
        <span>
          {t.shared} <small class="hint">{t.sharedHint}</small>
        </span>
      </label>
    </div>
  );
}

/** For somebody who is signed in already: who she is here, and the way out. */
export function HerePage({ page }: { page: Page }) {
  const t = words(page.lang).signIn;
  return (
    <Layout page={page} title={t.already(page.viewer.name)}>
      <h1>{t.already(page.viewer.name)}</h1>
      <p>
        <Button kind="secondary" href={page.href('/extranet/compte')}>
          {t.account}
        </Button>
      </p>
      <FormFrame page={page} action={signOutPath}>
        <p>{t.signOutHint}</p>
        <p>
          <Button>{t.signOut}</Button>
        </p>
      </FormFrame>
    </Layout>
  );
}
