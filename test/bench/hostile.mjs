// Texts that are cruel to a reader.

/** Texts of about 50 KB that are cruel to a reader; name and text. */
export function hostileTexts(size = 50_000) {
  const fill = (unit) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  return [
    ['spaces', fill(' ')],
    ['digits', fill('1')],
    ['digits and commas', fill('1,')],
    ['digits and full stops', fill('1.')],
    ['dollars', fill('$')],
    ['percent signs', fill('1%')],
    ['hyphens', fill('a-')],
    ['number words', fill('twenty-one hundred thousand and ')],
    ['ranges', fill('1-2-')],
    ['fractions', fill('1/2 of ')],
    ['capitals', fill('A')],
    ['initials', fill('J. ')],
    ['names', fill('Van der Berg al-')],
    ['opening quotation marks', fill('“')],
    ['quotation marks', fill('" ')],
    ['brackets', fill('(')],
    ['line ends', fill('\n')],
    ['carriage returns', fill('\r')],
    ['dates', fill('June 24-26, 2025 ')],
    ['combining marks', fill('e\u0301')],
    ['half surrogates', fill('\ud83d')],
    ['zero bytes', fill('\0')],
    ['one of the', fill('one of the ')],
    ['and', fill('2 and ')],
    ['more than', fill('more than ')],
  ];
}
