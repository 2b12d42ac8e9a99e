import { phonesIn, telephone } from '#platform/phone-words';

/** A sentence whose telephone numbers are called by a touch. */
export const Phones = ({ children }: { children: string }) => (
  <>
    {phonesIn(children).map(({ text, isPhone }) => (isPhone ? <a href={telephone(text)}>{text}</a> : text))}
  </>
);
