import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { telephone } from '#platform/phone-words';
import { Icon } from '#ui/Icon';
import { State } from '#ui/State';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import type { PhoneLine } from '../phone-line.ts';

/** How to be helped without leaving home: the number, and whether somebody answers it now. */
export const PhoneColumn = ({ page, line }: { page: Page; line: PhoneLine }) => {
  const t = speak({ fr, en }, page.lang).phone;
  const { phone, phoneHoursInWords } = page.network;
  return (
    <>
      <p class="kicker">
        <Icon name="phone" /> {t.kicker}
      </p>
      <h3>
        <a href={telephone(phone)}>{phone}</a>
      </h3>
      {line.detail && (
        <p>
          <State knot={line.answers ? 'full' : 'hollow'}>{line.word}</State>
          {line.answers ? ' ' : ', '}
          {line.detail}
        </p>
      )}
      <p class="meta">{phoneHoursInWords[page.lang]}</p>
      <p class="meta">{t.person}</p>
    </>
  );
};
