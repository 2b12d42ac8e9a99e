import { draftOf, plansOf } from '#modules/plans';
import { actionsOf, planWords } from '#modules/plans/rules';
import type { GroupPart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { draftPath, newPath } from './paths.ts';
import { words } from './words.ts';

/** On the page of a group: what it prepares. */
export const plansPart: GroupPart = {
  place: 'main',
  order: 40,
  async draw({ db }, page, { id, slug, mayWrite }) {
    const plans = await plansOf(db, [id]);
    if (plans.length === 0 && !mayWrite) return null;
    const sizes = await Promise.all(plans.map(async (plan) => actionsOf(await draftOf(db, plan)).length));
    const t = words(page.lang).part;
    return (
      <section>
        <h2>{t.title}</h2>
        {plans.length === 0 && <p class="soft">{t.none}</p>}
        <ul class="plain">
          {plans.map((plan, index) => (
            <li>
              <a href={page.href(draftPath(plan.id))} lang={plan.lang === page.lang ? undefined : plan.lang}>
                {plan.title}
              </a>
              <br />
              <small class="meta">{planWords(page.lang).actions(sizes[index] ?? 0)}</small>
            </li>
          ))}
        </ul>
        {mayWrite && (
          <p>
            <Button kind="secondary" dense href={page.href(newPath(slug))}>
              {t.begin}
            </Button>
          </p>
        )}
      </section>
    );
  },
};
