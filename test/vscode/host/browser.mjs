// A browser page that shows a VS Code window and tells when the tests in it have ended.
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';

/** Lets a page that Playwright has changed talk to other ports of this machine, where the server and the extension are. */
const ACROSS_PORTS = '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests';

/** Names an extension that is served over HTTP to the workbench, which takes such a name from its page's options alone. */
async function nameWebExtension(page, address, extension) {
  const { protocol, host } = new URL(extension);
  const setting = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
  await page.route(
    (url) => url.href === address,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(setting, (_, start, json) => {
        const options = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        options.developmentOptions.extensions = [{ scheme: protocol.slice(0, -1), authority: host, path: '/' }];
        return start + JSON.stringify(options).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      });
      await route.fulfill({ response, body });
    },
  );
}

/**
 * Opens a headless browser on `address`.
 * @param {string} address
 * @param {object} [options]
 * @param {{ width: number, height: number }} [options.size] of the window in CSS pixels
 * @param {number} [options.scale] device pixels for a CSS pixel
 * @param {string} [options.webExtension] address of an extension whose browser entry is to run in a web worker
 * @param {(type: string, args: unknown[]) => void} [options.onLog] gets what the extension host logs
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<{ page: import('playwright-core').Page, exitCode: Promise<number>, close: () => Promise<void> }>}
 */
export async function openBrowser(
  address,
  { size = { width: 1280, height: 800 }, scale = 1, webExtension, onLog, say } = {},
) {
  const browser = await chromium.launch({
    executablePath: ensureChromium(say),
    args: webExtension ? [...CHROMIUM_FLAGS, ACROSS_PORTS] : CHROMIUM_FLAGS,
  });
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: scale,
    bypassCSP: Boolean(webExtension),
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const exitCode = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    page.exposeFunction('codeAutomationLog', (type, args) => onLog?.(type, args));
    page.on('crash', () => reject(new Error('The page with VS Code crashed.')));
    browser.on('disconnected', () => reject(new Error('The browser with VS Code ended.')));
  });
  exitCode.catch(() => {});
  if (webExtension) await nameWebExtension(page, address, webExtension);
  await page.goto(address);
  return { page, exitCode, close: () => browser.close() };
}
