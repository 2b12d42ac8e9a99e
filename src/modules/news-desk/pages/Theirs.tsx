import type { PlacedItem } from '#modules/news/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Difference } from '#ui/Difference';
import { words } from '../words.ts';

/** What a colleague saved while somebody was writing: how it differs from what she typed, and all of it. */
export function Theirs({ page, item, form }: { page: Page; item: PlacedItem; form: Form }) {
  const t = words(page.lang).form;
  return (
    <section class="panel" aria-labelledby="theirs">
      <h2 id="theirs">{t.theirs}</h2>
      <p>{t.theirsNote}</p>
      <p>
        <Difference page={page} before={String(form.values.title ?? '')} after={item.title} />
      </p>
      <p>
        <Difference page={page} before={String(form.values.body ?? '')} after={item.body} />
      </p>
    </section>
  );
}
