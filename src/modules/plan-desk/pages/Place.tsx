import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { FormFrame } from '#ui/FormFrame';
import { words } from '../words.ts';

export interface PlaceProps {
  page: Page;
  /** Where the presses go. */
  action: string;
  index: number;
  count: number;
  remove: string;
  hint?: string;
}

/** Moves something of a plan by a step, or takes it out: what is done rarely, and asks a second press. */
export function Place({ page, action, index, count, remove, hint }: PlaceProps) {
  const t = words(page.lang).place;
  return (
    <section>
      <h2>{t.title}</h2>
      <FormFrame page={page} action={action}>
        {count > 1 && (
          <p class="buttons">
            {index > 0 && (
              <Button kind="secondary" dense name="act" value="up">
                {t.up}
              </Button>
            )}
            {index < count - 1 && (
              <Button kind="secondary" dense name="act" value="down">
                {t.down}
              </Button>
            )}
          </p>
        )}
        <Disclosure summary={t.removeSummary}>
          {hint && <p class="hint">{hint}</p>}
          <p>
            <Button kind="destructive" dense name="act" value="remove">
              {remove}
            </Button>
          </p>
        </Disclosure>
      </FormFrame>
    </section>
  );
}
