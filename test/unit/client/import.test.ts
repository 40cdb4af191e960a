import { describe, expect, it } from 'vitest';
import { articleText, decodePage, fileName, fromPlainText, looksLikeHtml } from '../../../client/src/import/article.js';
import { readArticle } from '../../../server/src/core/text/read.js';
import { readPage } from '../../../client/src/import/read-page.js';

const body = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>Paragraph ${n + 1}: the council said that the bridge, opened in 1931, would stay closed for 14 months, while engineers look at each of its 212 bolts.</p>`,
).join('\n');
const page = `<!DOCTYPE html>
<!-- saved from url=(0038)https://lakeshore.example/bridge-closed -->
<html lang="en"><head><title>Bridge closed | Lakeshore Record</title>
<meta property="og:site_name" content="Lakeshore Record"><meta property="og:title" content="Bridge closed for 14 months">
<meta property="article:published_time" content="2025-03-04T09:00:00Z"><meta name="author" content="Ana Reyes"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Bridge closed for 14 months</h1>${body}
<h2>What is planned</h2><ul><li>New bolts &amp; plates</li><li>A second <b>inspection</b></li></ul>
<figure><img src="x.png"><figcaption>The bridge in 1931</figcaption></figure></article>
<footer><script>alert(1)</script>Subscribe now</footer></body></html>`;

describe('importing a saved page', () => {
  it('takes the article out, with outlet, author, date and address', async () => {
    const article = await readPage(page);
    expect(article).toMatchObject({
      title: 'Bridge closed for 14 months',
      outlet: 'Lakeshore Record',
      author: 'Ana Reyes',
      published: '2025-03-04T09:00:00Z',
      address: 'https://lakeshore.example/bridge-closed',
    });
    expect(article!.blocks).toContain('- New bolts & plates');
    expect(article!.blocks).toContain('- A second inspection');
    expect(article!.blocks).toContain('Image: The bridge in 1931');
    expect(article!.blocks.join('\n')).not.toMatch(/alert|Subscribe now|Sport/);
  });
  it('gives nothing where there is no article', async () => {
    expect(await readPage('<html><body></body></html>')).toBeUndefined();
  });
  it('reads no page that is nested deeper than any real one', async () => {
    expect(await readPage(`${'<div>'.repeat(3000)}${body}`)).toBeUndefined();
    expect(await readPage(`<article>${'<b>'.repeat(500)}${body}</article>`)).toBeUndefined();
  });
  it('reads old pages that close no paragraph', async () => {
    const article = await readPage(`<html><body><article>${body.replaceAll('</p>', '')}</article></body></html>`);
    expect(article?.blocks).toHaveLength(6);
  });
  it('decodes by byte order mark, named encoding, else UTF-8', () => {
    expect(decodePage(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe('A');
    const latin = '<meta charset="windows-1252">caf';
    expect(decodePage(new Uint8Array([...latin].map((c) => c.charCodeAt(0)).concat(0xe9)))).toBe(`${latin}é`);
    expect(decodePage(new TextEncoder().encode('<meta charset=nonsense>café'))).toContain('café');
  });
});

describe('importing text', () => {
  it('reads the first line as the title', () => {
    expect(fromPlainText('Bridge closed\r\n\r\n  First paragraph.  \nSecond.\n')).toEqual({
      title: 'Bridge closed',
      blocks: ['First paragraph.', 'Second.'],
    });
  });
  it('takes a long first line as a paragraph', () => {
    const long = 'word '.repeat(60).trim();
    expect(fromPlainText(long)).toEqual({ blocks: [long] });
  });
  it('knows a page from its words', () => {
    expect(looksLikeHtml('  <!DOCTYPE html><html>')).toBe(true);
    expect(looksLikeHtml('<p class="a">Words</p>')).toBe(true);
    expect(looksLikeHtml('The <b>first</b> line')).toBe(false);
    expect(looksLikeHtml('<3 is a heart')).toBe(false);
  });
});

describe('the article file', () => {
  const article = {
    title: 'Bridge closed',
    outlet: 'Lakeshore Record',
    author: 'By Ana Reyes',
    published: '2025-03-04T09:00:00Z',
    address: 'https://lakeshore.example/b',
    blocks: ['One.', 'Two.'],
  };

  it('has headline and source in front of the body', () => {
    expect(articleText(article)).toBe(
      'Lakeshore Record\n\nBridge closed\n\nBy Ana Reyes\nPublished: 2025-03-04\nhttps://lakeshore.example/b\n\nOne.\n\nTwo.\n',
    );
  });
  it('is read as what it says', () => {
    const body =
      'The council said that the bridge, opened in 1931, would stay closed while engineers look at each of its bolts.';
    const text = articleText({ ...article, blocks: [body, body.replace('council', 'mayor')] });
    const read = readArticle(text);
    expect(read.outlet).toBe('Lakeshore Record');
    expect(read.headline && text.slice(read.headline.start, read.headline.end)).toBe('Bridge closed');
    expect(read.dates.map(({ start, end }) => text.slice(start, end))).toEqual(['2025-03-04']);
    expect(read.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
  });
  it('leaves out what is not known', () => {
    expect(articleText({ blocks: ['One.'] })).toBe('One.\n');
  });
  it('is named by outlet and title, and never takes a name that is taken', () => {
    expect(fileName(article, () => false)).toBe('lakeshore-record_bridge-closed.article');
    expect(fileName(article, (name) => name === 'lakeshore-record_bridge-closed.article')).toBe(
      'lakeshore-record_bridge-closed-2.article',
    );
    expect(fileName({ title: 'Où est passé l’été ?', blocks: [] }, () => false)).toBe('ou-est-passe-lete.article');
    expect(fileName({ title: '../../etc', blocks: [] }, () => false)).toBe('etc.article');
    expect(fileName({ blocks: [] }, () => false)).toBe('article.article');
  });
});
