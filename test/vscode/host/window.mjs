// A VS Code window as a user has it: keys, mouse, palette and screenshots. For journeys and for a look at one's work.
import { resolve } from 'node:path';
import { openBrowser } from './browser.mjs';
import { serveFolder } from './files.mjs';
import { startServer, windowAddress } from './server.mjs';
import { findSelection, findWords } from './words.mjs';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Colour themes by short name. */
export const THEMES = {
  dark: 'Dark 2026',
  light: 'Light 2026',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

/**
 * Opens VS Code on a folder with the extension of this checkout.
 * @param {object} options
 * @param {string} options.folder absolute path; what is saved in the window is written there
 * @param {keyof typeof THEMES} [options.theme]
 * @param {{ width: number, height: number }} [options.size]
 * @param {number} [options.scale]
 * @param {Record<string, unknown>} [options.settings]
 * @param {boolean} [options.web] run the extension's browser entry in a web worker
 * @param {string} [options.extensions] folder of installed extensions, used instead of the checkout's build
 * @param {(line: string) => void} [options.say]
 */
export async function openWindow({ folder, theme = 'dark', size, scale, settings = {}, web = false, extensions, say }) {
  const server = await startServer({
    settings: { 'workbench.colorTheme': THEMES[theme] ?? theme, ...settings },
    extensions,
    say,
  });
  const files = web ? await serveFolder(ROOT) : undefined;
  const logs = [];
  const address = windowAddress(server, {
    folder,
    extension: extensions ? undefined : (files?.url ?? ROOT),
    web,
  });
  const browser = await openBrowser(address, {
    size,
    scale,
    webExtension: files?.url,
    say,
    onLog: (type, args) => logs.push(`[${type}] ${args.map(String).join(' ')}`),
  });
  await browser.page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
  return new Window(browser.page, logs, async () => {
    await browser.close();
    await Promise.all([server.close(), files?.close()]);
  });
}

/** What a user can do in one window. Every method waits until the window shows its effect, for at most `timeout` ms. */
export class Window {
  #close;

  constructor(page, logs, close) {
    /** The Playwright page, for whatever is not foreseen here. */
    this.page = page;
    /** What the page and the extension host logged. */
    this.logs = logs;
    this.timeout = 20_000;
    this.#close = close;
  }

  /** Ends the window, its server and its browser. */
  async close() {
    await this.#close();
  }

  /** Presses keys as Playwright names them: "F8", "Control+Shift+M". */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types text into whatever has the focus. */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /**
   * Opens quick input by F1 or Control+P, types `text`, and takes the first entry that holds `entry`. The list does not
   * grow while it is open, so it is opened anew until the entry is there: an extension may still be loading.
   */
  async #pick(key, text, entry) {
    const box = this.page.locator('.quick-input-widget .quick-input-box input');
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: entry }).first();
    const end = Date.now() + this.timeout;
    for (;;) {
      try {
        await this.page.keyboard.press(key);
        await box.waitFor({ state: 'visible', timeout: 2000 });
        await box.fill(text);
        await row.waitFor({ state: 'visible', timeout: 2000 });
        await row.click();
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Runs a command by its title in the palette: "Corroborate: Show Conflicting Claims". */
  async command(title) {
    await this.#pick('F1', `>${title}`, title.replace(/^[^:]*: /, ''));
  }

  /** Opens a file of the workspace by its name, and waits for its editor. */
  async open(name) {
    await this.#pick('Control+p', name, name.split('/').at(-1));
    await this.page.waitForSelector('.editor-group-container.active .monaco-editor .view-line', {
      timeout: this.timeout,
    });
  }

  /** Moves the cursor to a line and column, both counted from 1. */
  async goto(line, column = 1) {
    await this.page.keyboard.press('Control+g');
    const box = this.page.locator('.quick-input-widget .quick-input-box input');
    await box.waitFor({ state: 'visible', timeout: this.timeout });
    await box.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden', timeout: this.timeout });
  }

  /**
   * The middle of the `nth` place (counted from 0) where the active editor has `text`, in page coordinates. What is not
   * on the screen, or broken over two lines of it, is looked for with the editor's own search.
   */
  async place(text, nth = 0) {
    const end = Date.now() + this.timeout;
    for (;;) {
      const found = (await this.page.evaluate(findWords, [text, nth])) ?? (await this.#search(text, nth));
      if (found) return found;
      if (Date.now() > end) throw new Error(`The active editor does not show "${text}".`);
      await this.page.waitForTimeout(150);
    }
  }

  /** Selects the `nth` place with the editor's search and returns the middle of the selection, if there is one. */
  async #search(text, nth) {
    await this.press('Control+Home', 'Control+f');
    const box = this.page.locator('.editor-group-container.active .find-widget textarea').first();
    await box.waitFor({ state: 'visible', timeout: this.timeout });
    await box.fill(text);
    for (let i = 0; i < nth; i++) await this.press('Enter');
    await this.page.waitForTimeout(300);
    await this.press('Escape');
    return this.page.evaluate(findSelection);
  }

  /** Puts the cursor on `text` in the active editor by a click. */
  async click(text, nth = 0) {
    const { x, y } = await this.place(text, nth);
    await this.page.mouse.click(x, y);
  }

  /** Rests the mouse on `text` in the active editor and returns the hover's words. */
  async hover(text, nth = 0) {
    const widget = this.page
      .locator('.monaco-hover:not(.hidden) .hover-row, .monaco-resizable-hover .hover-row')
      .first();
    for (let attempt = 0; ; attempt++) {
      const { x, y } = await this.place(text, nth);
      await this.page.mouse.move(x + 60, y + 90);
      await this.page.mouse.move(x - 1, y, { steps: 3 });
      await this.page.mouse.move(x, y);
      try {
        await widget.waitFor({ state: 'visible', timeout: 4000 });
        break;
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
    await this.page.waitForTimeout(300);
    const rows = await this.page.locator('.monaco-hover:not(.hidden) .hover-row').allInnerTexts();
    return rows.join('\n');
  }

  /** Waits until the window shows `text` anywhere. */
  async see(text) {
    await this.page.getByText(text).first().waitFor({ state: 'visible', timeout: this.timeout });
  }

  /** Waits until the part of the active editor that is on the screen shows `count` or more squiggles of a severity. */
  async squiggles(severity = 'warning', count = 1) {
    const marks = this.page.locator(`.editor-group-container.active .monaco-editor .squiggly-${severity}`);
    await marks.nth(count - 1).waitFor({ state: 'attached', timeout: this.timeout });
    return marks.count();
  }

  /** The frame of a webview that holds `selector`; webviews are frames inside frames. */
  async webview(selector = 'body') {
    const end = Date.now() + this.timeout;
    for (;;) {
      for (const frame of this.page.frames()) {
        if (!frame.url().includes('fake.html')) continue;
        if (
          await frame
            .locator(selector)
            .count()
            .catch(() => 0)
        )
          return frame;
      }
      if (Date.now() > end) throw new Error(`No webview holds ${selector}.`);
      await this.page.waitForTimeout(150);
    }
  }

  /** Writes a picture of the window to `path` and returns the path. */
  async shot(path) {
    await this.page.screenshot({ path });
    return path;
  }
}
