// A browser page that shows a VS Code window and tells when the tests in it have ended.
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';

/**
 * Opens a headless browser on `address`.
 * @param {string} address
 * @param {object} [options]
 * @param {{ width: number, height: number }} [options.size] of the window in CSS pixels
 * @param {number} [options.scale] device pixels for a CSS pixel
 * @param {(type: string, args: unknown[]) => void} [options.onLog] gets what the extension host logs
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<{ page: import('playwright-core').Page, exitCode: Promise<number>, close: () => Promise<void> }>}
 */
export async function openBrowser(address, { size = { width: 1280, height: 800 }, scale = 1, onLog, say } = {}) {
  const browser = await chromium.launch({ executablePath: ensureChromium(say), args: CHROMIUM_FLAGS });
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, permissions: [] });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const exitCode = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    page.exposeFunction('codeAutomationLog', (type, args) => onLog?.(type, args));
    page.on('crash', () => reject(new Error('The page with VS Code crashed.')));
    browser.on('disconnected', () => reject(new Error('The browser with VS Code ended.')));
  });
  exitCode.catch(() => {});
  await page.goto(address);
  return { page, exitCode, close: () => browser.close() };
}
