import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { Layout } from '#ui/Layout';
import { placesOf } from '../gsm.ts';
import { referralPath } from '../referral-path.ts';
import type { Sheet } from '../sheet.ts';
import { words } from '../words.ts';
import { PaperSheet } from './PaperSheet.tsx';

export interface SheetPageProps {
  page: Page;
  sheet: Sheet;
  sms: string;
}

/** The sheet, as it will be on paper, and what can be done with it before it is lost. */
export function SheetPage({ page, sheet, sms }: SheetPageProps) {
  const t = words(page.lang).sheet;
  return (
    <Layout
      page={page}
      title={t.title}
      head={
        <>
          <link rel="stylesheet" href={page.asset('src/browser/sheet.css')} />
          <script type="module" src={page.asset('src/modules/referrals/elements/print-button.ts')} />
        </>
      }
    >
      <div class="on-screen stack">
        <p class="kicker">
          <Icon name="done" />
          {t.ready}
        </p>
        <p>{t.leaving}</p>
        <print-button>
          <button type="button" class="button" hidden>
            {t.print}
          </button>
          <p>{t.howToPrint}</p>
        </print-button>
      </div>
      <PaperSheet page={page} sheet={sheet} />
      <section class="on-screen">
        <h2>{t.smsTitle}</h2>
        <Message page={page} sms={sms} />
        <p class="buttons">
          <Button kind="secondary" href={page.href(referralPath(sheet.space.slug))}>
            {t.another}
          </Button>
        </p>
      </section>
    </Layout>
  );
}

function Message({ page, sms }: { page: Page; sms: string }) {
  const t = words(page.lang).sheet;
  return (
    <div class="field">
      <label for="sms">{t.smsLabel}</label>
      <p class="hint" id="sms-hint">
        {t.smsHint(placesOf(sms))}
      </p>
      <textarea id="sms" rows={6} readonly aria-describedby="sms-hint">
        {sms}
      </textarea>
      <p>
        <a href={`sms:?&body=${encodeURIComponent(sms)}`}>{t.smsLink}</a>
      </p>
    </div>
  );
}
