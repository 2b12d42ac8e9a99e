import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { type Brief, byWhen } from '../in-brief.ts';
import { words } from '../words.ts';

/** At a glance, before all the rest: what was decided, and who does what. */
export function InBrief({
  page,
  brief: { decisions, actions },
  lang,
}: {
  page: Page;
  brief: Brief;
  lang: Lang;
}) {
  if (decisions.length + actions.length === 0) return null;
  const t = words(page.lang).brief;
  const said = lang === page.lang ? undefined : lang;
  return (
    <section class="panel">
      {decisions.length > 0 && (
        <>
          <h2>{t.decided}</h2>
          <ul class="knots">
            {decisions.map(({ text }) => (
              <li lang={said}>
                <b>{capitalised(text)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {actions.length > 0 && (
        <>
          <h2>{t.agreed}</h2>
          <ul class="knots">
            {actions.map((action) => (
              <li>
                <span lang={said}>{capitalised(action.text)}</span>
                {byWhen(page.lang, action) && (
                  <>
                    <br />
                    <small class="meta">{byWhen(page.lang, action)}</small>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
