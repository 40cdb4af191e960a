import { describe, expect, it } from 'vitest';
import { figuresOf } from './reading.js';

describe('numbers that name are no figures', () => {
  it.each([
    'The F-35 and the MiG-29 flew.',
    'COVID-19 spread on 5G masts.',
    'Ministers invoked Article 5.',
    'The Group of Seven met the Big Four.',
    'The Boeing 737 MAX returned.',
    'The helpline is 0800 188 926 or 555-0142.',
    'See AP25043222208868.jpg at 683x1024.',
    'See https://example.org/2024/12/story-4711.html?id=88 for more.',
    'An AK-47 and a Glock 17 were found.',
    'Formula 1 returns to Channel 4.',
    'The plate read 12-D-40718.',
    'He lives at 10 Downing Street.',
    'The server at 192.168.10.4 was unplugged.',
    'Version 14.2.1 leaks.',
    'Pope John Paul II met King Charles III.',
    'Theresa May may march in the parade.',
    'The pound fell and the yard was empty.',
    '#Budget2025 was trending.',
    'Vitamin B12 and the H5N1 virus were found.',
    'She called 911.',
    'Polling station 14 ran out of ink.',
    'Readers may ring +44 20 7946 0018.',
    'A Boeing 737-200 landed.',
    'Case 93-1456 was closed.',
    'Story 11402 was withdrawn.',
    'The zip code 20500 was missing.',
    'He walked a mile of track with a ton of luck.',
  ])('%s', (sentence) => expect(figuresOf(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([]));
});
