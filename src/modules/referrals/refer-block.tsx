import type { Block } from '#platform/page-parts';
import { Awaiting } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { comparePath } from './referral-path.ts';
import { words } from './words.ts';

/** On the home page of a partner, who comes to send somebody to a space. */
export const referBlock: Block = {
  audience: 'staff',
  order: 20,
  budgetBytes: 1500,
  permission: 'referral.begin',
  async draw(_asked, page) {
    const t = words(page.lang);
    const action = (
      <Button dense href={page.href(comparePath)}>
        {t.block.begin}
      </Button>
    );
    return (
      <section>
        <h2>{t.compare.title}</h2>
        <Awaiting lines={[{ icon: 'people', what: <b>{t.block.what}</b>, why: t.part.lead, action }]} />
      </section>
    );
  },
};
