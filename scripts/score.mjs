// `npm run score`: how the conflicts that are found fare against every set of stories with known conflicts, by kind.
//   --list         print every miss, false alarm and trap that was hit
//   --pooled       each set as one workspace, its stories mixed
//   --apart        the sets that are kept apart too, which are measured rarely and never tuned on
//   FOLDER …       these folders only
// Measures `server/dist/index.js` as built; exits with 0 whatever it finds.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './steps.mjs';
import { judge, pooled, readStory, setName, storyFolders } from './story-sets.mjs';

const KINDS = ['figure', 'date', 'total', 'direction', 'rank', 'name', 'internal', 'quote'];

/** Sets that no rule may be tuned on. */
const APART = ['test/stories/own-aa'];

/** Sets that lie beside the checkout on some machines. */
const BESIDE = ['../shared/seeds', '../shared/eval/dev/a', '../shared/eval/dev/b', '../shared/eval/dev/c'];

const args = process.argv.slice(2);
const flag = (name) => args.includes(name);
const given = args.filter((arg) => !arg.startsWith('--'));

function setFolders() {
  if (given.length > 0) return given.map((folder) => resolve(process.env.INIT_CWD ?? '.', folder));
  const own = readdirSync(join(ROOT, 'test/stories'), { withFileTypes: true });
  const names = own.filter((entry) => entry.isDirectory()).map(({ name }) => `test/stories/${name}`);
  return ['seeds', ...names.toSorted(), ...BESIDE]
    .filter((name) => flag('--apart') || !APART.includes(name))
    .map((name) => join(ROOT, name))
    .filter((folder) => existsSync(folder));
}

const words = (sides) =>
  sides.map((side) => side.map(({ path, text }) => `${path} "${text}"`).join(' = ')).join(' <> ');

function list(story, { missed, alarms, trapsHit }) {
  for (const { id, kind, what, sides } of missed)
    console.log(`  missed ${story.name}/${id} (${kind}) ${what}: ${words(sides)}`);
  for (const sides of alarms) console.log(`  false alarm ${story.name}: ${words(sides)}`);
  for (const { id, why, members } of trapsHit)
    console.log(`  trap hit ${story.name}/${id} (${why}): ${words([members])}`);
}

function emptyTally() {
  return {
    gold: 0,
    found: 0,
    reported: 0,
    right: 0,
    traps: 0,
    trapsHit: 0,
    kinds: new Map(KINDS.map((kind) => [kind, [0, 0]])),
  };
}

function add(tally, story, outcome) {
  tally.gold += story.conflicts.length;
  tally.found += outcome.found.length;
  tally.right += outcome.right;
  tally.reported += outcome.right + outcome.alarms.length;
  tally.traps += story.compatible.length;
  tally.trapsHit += outcome.trapsHit.length;
  for (const { kind } of story.conflicts) tally.kinds.get(kind)[1]++;
  for (const { kind } of outcome.found) tally.kinds.get(kind)[0]++;
}

/** One line of the table: name, recall, precision, F1, traps, and what was found of each kind. */
function line(name, tally) {
  const recall = tally.gold ? tally.found / tally.gold : 1;
  const precision = tally.reported ? tally.right / tally.reported : 1;
  const f1 = recall + precision ? (2 * recall * precision) / (recall + precision) : 0;
  const numbers = [recall, precision, f1].map((value) => value.toFixed(3).padStart(9));
  const kinds = [...tally.kinds.values()].map(([found, all]) => (all ? `${found}/${all}` : '').padStart(9));
  return name.padEnd(26) + numbers.join('') + `${tally.trapsHit}/${tally.traps}`.padStart(9) + kinds.join('');
}

const { checkArticles } = await import(pathToFileURL(join(ROOT, 'server/dist/index.js')).href);
const headings = ['recall', 'precision', 'F1', 'traps', ...KINDS];
console.log(`${'set'.padEnd(26)}${headings.map((heading) => heading.padStart(9)).join('')}`);
const total = emptyTally();
for (const folder of setFolders()) {
  const name = setName(ROOT, folder);
  const read = storyFolders(folder).map(readStory);
  const tally = emptyTally();
  for (const story of flag('--pooled') ? [pooled(name, read)] : read) {
    const outcome = judge(story, (await checkArticles(story.articles)).conflicts);
    if (flag('--list')) list(story, outcome);
    add(tally, story, outcome);
    add(total, story, outcome);
  }
  console.log(line(name, tally));
}
console.log(line('all', total));
