// Drives the extension in a real VS Code from the command line, step by step, and takes pictures. See README.md here.
import { resolve } from 'node:path';
import { copyFolder } from './host/workspaces.mjs';
import { openWindow, ROOT } from './host/window.mjs';

const USAGE = `node test/vscode/shot.mjs [options] STEP…

options
  --folder F       folder to open, as a copy (default seeds/)
  --in-place       open the folder itself, not a copy
  --theme T        dark, light, hc-dark, hc-light, or a theme's full name
  --size WxH       window in CSS pixels (default 1280x800)
  --scale N        device pixels for a CSS pixel
  --settings JSON  user settings
  --web            the browser entry in a web worker
  --logs           print what the page and the extension host logged

steps, in order
  open=FILE            open a file of the folder
  goto=LINE:COLUMN     move the cursor
  command=TITLE        run a command from the palette
  click=TEXT[#N]       click on words in the editor (the Nth place, from 0)
  hover=TEXT[#N]       rest the mouse on words in the editor; prints the hover
  type=TEXT  key=F8    type; press a key (Control+Shift+M …)
  see=TEXT             wait until the window shows the words
  squiggles=SEVERITY   wait for a squiggle on the screen (error, warning, info, hint), print how many
  wait=MS              let time pass
  text=SELECTOR        print the words of what a CSS selector finds
  shot=FILE.png        take a picture`;

function readArguments(args) {
  const options = { folder: resolve(ROOT, 'seeds'), theme: 'dark', web: false, logs: false, 'in-place': false };
  const steps = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--help') return undefined;
    if (['--web', '--logs', '--in-place'].includes(arg)) options[arg.slice(2)] = true;
    else if (arg.startsWith('--')) options[arg.slice(2)] = args[++i];
    else {
      const at = arg.indexOf('=');
      if (at < 0) throw new Error(`Not a step: ${arg}\n\n${USAGE}`);
      steps.push({ name: arg.slice(0, at), value: arg.slice(at + 1) });
    }
  }
  const [width, height] = (options.size ?? '1280x800').split('x').map(Number);
  return {
    steps,
    logs: options.logs,
    inPlace: options['in-place'],
    window: {
      folder: resolve(options.folder),
      theme: options.theme,
      web: options.web,
      size: { width, height },
      scale: Number(options.scale ?? 1),
      settings: JSON.parse(options.settings ?? '{}'),
    },
  };
}

/** Splits "words#2" into the words and the number of the place; without a number, the first. */
function placeOf(value) {
  const match = /^(.*)#(\d+)$/s.exec(value);
  return match ? [match[1], Number(match[2])] : [value, 0];
}

const STEPS = {
  open: (window, value) => window.open(value),
  goto: (window, value) => window.goto(...value.split(':').map(Number)),
  command: (window, value) => window.command(value),
  click: (window, value) => window.click(...placeOf(value)),
  hover: async (window, value) => console.log(await window.hover(...placeOf(value))),
  type: (window, value) => window.type(value),
  key: (window, value) => window.press(value),
  see: (window, value) => window.see(value),
  squiggles: async (window, value) => console.log(await window.squiggles(value)),
  wait: (window, value) => window.page.waitForTimeout(Number(value)),
  text: async (window, value) => console.log((await window.page.locator(value).allInnerTexts()).join('\n')),
  shot: (window, value) => window.shot(resolve(value)),
};

const plan = readArguments(process.argv.slice(2));
if (!plan) {
  console.log(USAGE);
  process.exit(0);
}
const workspace = plan.inPlace ? undefined : copyFolder(plan.window.folder);
const folder = workspace?.folder ?? plan.window.folder;
const window = await openWindow({ ...plan.window, folder, say: (line) => console.error(line) });
try {
  for (const { name, value } of plan.steps) {
    if (!STEPS[name]) throw new Error(`Not a step: ${name}\n\n${USAGE}`);
    await STEPS[name](window, value);
  }
} catch (error) {
  console.error(error.message);
  await window.shot('/tmp/corroborate-failed-step.png');
  console.error('The window as it was: /tmp/corroborate-failed-step.png');
  process.exitCode = 1;
} finally {
  if (plan.logs) console.log(window.logs.join('\n'));
  await window.close();
  workspace?.remove();
}
