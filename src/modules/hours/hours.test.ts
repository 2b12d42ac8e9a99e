import { describe, expect, test } from 'vitest';
import { readHours } from './hours.ts';

const lot = { zone: 'Europe/Paris' };

describe('hours that can be read are given back as OpenStreetMap writes them', () => {
  test.each([
    ['Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00', 'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00'],
    ['  Mo-Fr 09:00-12:00  ', 'Mo-Fr 09:00-12:00'],
    ['mo-fr 09:00-12:00;PH off', 'Mo-Fr 09:00-12:00; PH off'],
    ['Lu 9h-12h', 'Mo 09:00-12:00'],
    ['Me 9h30-12h; Je 14h-17h15', 'We 09:30-12:00; Th 14:00-17:15'],
    ['Mo-Fr 09.00-12.00', 'Mo-Fr 09:00-12:00'],
    ['Mo-Fr 09:00–12:00 et 14:00–18:00', 'Mo-Fr 09:00-12:00,14:00-18:00'],
    ['week 1-53/2 Mo 09:00-12:00', 'week 01-53/2 Mo 09:00-12:00'],
    ['Mo 09:00-12:00 "sur rendez-vous"', 'Mo 09:00-12:00 "sur rendez-vous"'],
    ['Mo-Fr 09:00-12:00; 2026 Aug 12-16 off', 'Mo-Fr 09:00-12:00; 2026 Aug 12-16 off'],
    ['24/7', '24/7'],
    ['fermé', 'off'],
    ['Feb 29 10:00-12:00', 'Feb 29 10:00-12:00'],
    ['Mo 10:00-12:00 "<b>"', 'Mo 10:00-12:00 "<b>"'],
  ])('%s', (text, hours) => {
    expect(readHours(text, lot)).toEqual({ ok: true, hours, doubt: null });
  });
});

describe('hours that cannot be read are refused, with the place where reading stopped', () => {
  test.each([
    ['', 'unreadable', ''],
    ['garbage', 'unreadable', 'ga'],
    ['Lundi au vendredi 9h-12h', 'unreadable', 'Lundi a'],
    ['Mo 25:00-26:00', 'unreadable', 'Mo 25:00'],
    ['Mo 10:60-12:00', 'unreadable', 'Mo 10:60'],
    ['Feb 30 10:00-12:00', 'unreadable', 'Feb 30'],
    ['week 54 Mo 10:00-12:00', 'unreadable', 'week 54'],
    ['<script>alert(1)</script>', 'unreadable', '<'],
    ['SH Mo-Fr 10:00-12:00', 'school_holidays', 'SH'],
    ['Mo\u0000 09:00-12:00', 'unprintable', ''],
    ['Mo 09:00-12:00\nTu 09:00-12:00', 'unprintable', ''],
    [`Mo 09:00-12:00 "${'a'.repeat(500)}"`, 'too_long', ''],
    ['9'.repeat(1_000_000), 'too_long', ''],
    ['Mo-Fr sunrise-sunset', 'sun', 'sunrise'],
    ['Mo 09:00+', 'open_end', '09:00+'],
    ['Mo-Fr', 'no_times', 'Mo-Fr'],
    ['Aug 12-16', 'no_times', 'Aug 12-16'],
  ])('%.40s', (text, reason, at) => {
    const reading = readHours(text, lot);
    expect(reading).toMatchObject({ ok: false, refusal: { reason } });
    expect(reading.ok ? '' : reading.refusal.at).toContain(at);
  });
});

describe('hours that overlap can be followed, but somebody should look at them', () => {
  test.each([
    ['Th 09:00-14:00,11:00-12:30', '09:00-14:00,11:00-12:30'],
    ['Mo 14:00-17:00; Tu 14:00-17:00,09:00-14:30', '14:00-17:00,09:00-14:30'],
  ])('%s', (text, at) => {
    expect(readHours(text, lot)).toMatchObject({ ok: true, doubt: { reason: 'overlap', at } });
  });

  test('ranges that touch do not overlap, nor do figures in a comment', () => {
    expect(readHours('We 09:00-14:00,14:00-19:00', lot)).toMatchObject({ doubt: null });
    expect(readHours('We 09:00-14:00 "09:00-14:00,10:00-11:00"', lot)).toMatchObject({ doubt: null });
  });
});

test('hours written with an h are read, and comments are left alone', () => {
  expect(readHours('Mo 9 h 15-12h "à 9h"', lot)).toMatchObject({ hours: 'Mo 09:15-12:00 "à 9h"' });
});
