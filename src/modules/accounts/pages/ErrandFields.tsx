import type { Errand } from '../arrival.ts';

/** What a sign-in carries from page to page, inside a form. */
export const ErrandFields = ({ errand }: { errand: Errand }) => (
  <>
    {errand.next !== '/' && <input type="hidden" name="suite" value={errand.next} />}
    {errand.shared && <input type="hidden" name="partage" value="oui" />}
  </>
);
