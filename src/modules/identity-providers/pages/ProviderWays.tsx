import { withErrand } from '#modules/accounts';
import type { Page } from '#platform/page';
import type { Errand } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { words } from '../words.ts';

interface Props {
  page: Page;
  errand: Errand;
  providers: readonly { id: string; name: string }[];
}

/** A link each, not a form: our policy lets no form lead to another site, even by a redirection. */
export const ProviderWays = ({ page, errand, providers }: Props) => (
  <>
    {providers.map(({ id, name }) => (
      <p>
        <Button kind="secondary" href={page.href(withErrand(`/connexion/par/${id}`, errand))}>
          {words(page.lang).provider.with(name)}
        </Button>
      </p>
    ))}
  </>
);
