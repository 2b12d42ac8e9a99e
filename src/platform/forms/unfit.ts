import { holdsSocialSecurityNumber } from './social-security.ts';

/** Why no field may hold this text, whatever its schema: the code of a sentence, or null. */
export function whyUnfit(text: string): 'notText' | 'socialSecurity' | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what PostgreSQL and readers cannot take
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.test(text)) return 'notText';
  return holdsSocialSecurityNumber(text) ? 'socialSecurity' : null;
}
