import type { Page } from '#platform/page';
import { words } from '../words.ts';

/** One box, ticked by whoever is not at her own computer. */
export function SharedComputer({ page, isTicked }: { page: Page; isTicked: boolean }) {
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
