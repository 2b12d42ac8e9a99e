/**
 * The SEQUENCE of a meeting (RFC 5545 §3.8.7.4), the same in a letter and in the file of its page: a program that has had
 * both keeps the one that is newer, and takes the lower for an older version of the event.
 */
export const sequenceOf = (series: { sequence: number }, meeting: { sequence: number }): number =>
  series.sequence + meeting.sequence;
