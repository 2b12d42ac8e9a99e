import { closeMesh } from '#modules/map/rules';
import { wordOf } from '#modules/network/rules';
import { offerWords, spacePath, walkInSentence } from '#modules/space-page/rules';
import { capitalised, lowered } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Mesh } from '#ui/Mesh';
import { QrCode } from '#ui/QrCode';
import { labelled, told } from '#ui/Told';
import type { Sheet } from '../sheet.ts';
import { layoutOf } from '../sheet-layout.ts';
import { words } from '../words.ts';
import { ComingDays } from './ComingDays.tsx';

interface InSheet {
  page: Page;
  sheet: Sheet;
}

/** One page of A4: where first, then when, what for, how, and from whom. */
export function PaperSheet({ page, sheet }: InSheet) {
  const { space, referral } = sheet;
  const lang = referral.langue;
  const t = words(lang).sheet;
  const { density, coming } = layoutOf(sheet);
  return (
    <article class={`sheet ${density}`} lang={lang}>
      <p class="sheet-top">
        {t.title} {referral.prenom && <b>{words(lang).sheet.forWhom(referral.prenom)}</b>}
      </p>
      <h1 lang={page.network.lang}>{space.name}</h1>
      <p class="lead" lang={page.network.lang}>
        {space.address}, {space.postalCode}
        {'\u00a0'}
        {space.communeName}
        {space.addressExtra && `, ${space.addressExtra}`}
      </p>
      <p class="sheet-call">
        {space.phone ? <span class="display">{formatPhone(space.phone)}</span> : t.noPhone}{' '}
        <span>{walkInSentence(lang, space)}</span>
      </p>
      <div class="sheet-columns">
        <div>
          <List title={t.needs} items={referral.besoins.map((offer) => offerWords[lang][offer])} />
          <List title={t.bring} items={sheet.bring.map(capitalised)} look="boxes" />
          {coming === 'left' && <Coming page={page} sheet={sheet} />}
        </div>
        <div>
          <ComingDays page={page} lang={lang} sheet={sheet} />
          {coming === 'right' && <Coming page={page} sheet={sheet} />}
          <Mesh
            {...closeMesh(sheet.around, sheet.shapes, {
              ...space,
              spaceId: space.id,
              commune: space.communeName,
            })}
            title={t.map(space.communeName)}
          />
        </div>
      </div>
      {coming === 'across' && <Coming page={page} sheet={sheet} />}
      <Foot page={page} sheet={sheet} />
    </article>
  );
}

const List = ({ title, items, look }: { title: string; items: readonly string[]; look?: string }) =>
  items.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class={look ?? 'knots'}>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  );

function Coming({ page, sheet: { space, referral } }: InSheet) {
  const said = (text: string | null) => told(page.network.lang, text);
  const t = words(referral.langue).sheet;
  const access = space.access.map((value) => lowered(wordOf(referral.langue, value))).join(', ');
  const lines = [
    said(space.gettingThere),
    labelled(t.bus, said(space.bus)),
    labelled(t.parking, said(space.parking)),
    labelled(t.access, access && `${access}.`),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{t.coming}</h2>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </section>
  );
}

/** From whom, and the page that stays true when the paper no longer is. */
function Foot({ page, sheet: { space, referral } }: InSheet) {
  const t = words(referral.langue).sheet;
  const today = formatDateWithYear(referral.langue, dateOf(page.now, page.network.zone));
  return (
    <div class="sheet-foot">
      <div>
        <h2>{t.from}</h2>
        <p>
          <b>{referral.service}</b>
          <br />
          {formatPhone(referral.telephone)}
        </p>
        <p class="meta">
          {t.on(today)} {space.fictitious && t.fictitious}
        </p>
      </div>
      <figure>
        <QrCode text={page.absolute(spacePath(space.slug), referral.langue)} />
        <figcaption>{t.qr}</figcaption>
      </figure>
    </div>
  );
}
