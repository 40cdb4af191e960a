import { plain } from './names.js';

/** Romanisations of one given name or surname. Facts of general knowledge, written for this project. */
const FAMILIES = `
mohammed muhammad mohammad mohamed mohamad muhammed mehmet
ahmed ahmad achmad
hussein husain hossein hussain husayn
hassan hasan
yusuf yousef youssef yusef yousuf youssouf
ibrahim ebrahim
abdul abdel abd abdal
abdullah abdallah abdulla
osama usama
omar umar
othman osman uthman
khaled khalid
tariq tareq tarek tarik
saleh salih salah
suleiman sulayman soliman
mustafa mustapha moustafa
nasser nasir naser
rashid rachid rasheed
sayed sayyid said saeed
sheikh shaikh sheik
gaddafi gadhafi qaddafi kadafi gadafi qadhafi
mahmoud mahmud
jamal gamal
karim kareem
aisha ayesha aicha
fatima fatma fatemeh
sergei sergey serhiy serhii sergiy
alexander aleksandr oleksandr alexandr aleksander alyaksandr
alexei aleksei alexey oleksiy oleksii
volodymyr vladimir uladzimir
mykola nikolai nikolay
mykhailo mikhail
andriy andrei andrey andrii
dmytro dmitry dmitri dmitriy dzmitry
olena elena yelena alena
oleh oleg
yuriy yuri yury yurii
viktor victor viktar
kateryna ekaterina yekaterina
yevhen evgeny yevgeny evgeni
pavlo pavel
petro pyotr peter
ihor igor
vasyl vasily vassily
hryhoriy grigory grigori
zelensky zelenskyy zelenskiy zelenski
lukashenko lukashenka
yanukovych yanukovich
tymoshenko timoshenko
netanyahu netanyahou
khamenei khameini
ahmadinejad ahmadinezhad
mao tsetung zedong
beijing peking
chiang jiang
lee yi rhee
`;

const families = new Map<string, number>();
FAMILIES.trim()
  .split('\n')
  .forEach((line, family) => {
    for (const name of line.split(' ')) families.set(name, family);
  });

/** Ways of spelling one sound: what romanisation and diacritics written out leave to choice. Longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tj/g, 'c'],
  [/sch|sz/g, 's'],
  [/kh|ch/g, 'h'],
  [/dzh|dj|zh/g, 'j'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q|c/g, 'k'],
  [/ou|oo|u|w(?=[^aeiouy]|$)/g, 'u'],
  [/ae|ea/g, 'a'],
  [/oe|eu/g, 'o'],
  [/ue/g, 'u'],
  [/iy|yy|ij|ey|ie|ee|y|ii|j(?=[^aeiou]|$)/g, 'i'],
  [/w/g, 'v'],
  [/ks/g, 'x'],
  [/(.)\1+/g, '$1'],
];
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

/**
 * A key that is equal for spellings of one name which differ by romanisation, diacritics or doubled letters alone:
 * "Zelensky" and "Zelenskyy", "Müller" and "Mueller". Never equal for names that are different ("Jon", "Joan").
 */
export function spellingKey(word: string): string {
  const known = families.get(plain(word));
  if (known !== undefined) return `#${known}`;
  const letters = plain(word.toLowerCase().replace(/[äöüå]/g, (letter) => UMLAUTS[letter]!)).replace(/[^a-z]/g, '');
  let key = letters;
  for (const [pattern, letter] of SPELLINGS) key = key.replace(pattern, letter);
  return letters.startsWith('y') ? `y${key}` : key; // "Ybarra" is not "Ibarra"
}

/** Whether two words are one name in two spellings, neither of them wrong. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b || plain(a) === plain(b)) return true;
  return spellingKey(a) === spellingKey(b) || withoutArticle(a) === withoutArticle(b);
}

/** "al-Sudani" and "Sudani". */
function withoutArticle(name: string): string {
  return plain(name).replace(/^(?:al|el)-/, '');
}

/**
 * The number of letters to insert, delete, replace or swap to make one word of the other, or `limit` + 1 when it is
 * more. Quadratic in the length of names, which are short; words over 40 letters count as far apart.
 */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > 40 || b.length > 40) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}

/** Whether two names differ by so little that one may be a slip for the other: "Joensen" and "Johansen", "Jon" and "John". */
export function nearlySame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  const limit = long.length <= 4 ? 1 : long.length <= 7 ? 2 : 3;
  if (short.charAt(0) === long.charAt(0)) return distance(a, b, limit) <= limit;
  const across = long.length < 6 ? 1 : 2;
  return distance(a, b, across) <= across;
}
