/** +33536491210 as it is read and dialled in France: « 05 36 49 12 10 », in one piece; any other number stays. */
export const formatPhone = (phone: string): string =>
  phone.replace(/^\+33([1-9])(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');
