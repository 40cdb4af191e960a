/**
 * Boosted decision trees, laid out so that a row of features goes through them without a branch that a processor would
 * have to guess: first every question that any tree asks is answered once, then each tree is walked by those answers.
 */
export interface Trees {
  readonly bias: number;
  readonly count: number;
  /** Questions on the way from the root of every tree to its leaves. */
  readonly depth: number;
  /** The questions, feature by feature: the first feature's are `threshold[0]` up to `threshold[ends[0]]` … */
  readonly features: Int32Array;
  readonly ends: Int32Array;
  /** … each asking whether the feature reaches a threshold, in ascending order. */
  readonly threshold: Float64Array;
  /** For each tree 2^depth nodes: the root at 1, the children of node i at 2i (answer no) and 2i+1, as question numbers. */
  readonly question: Uint16Array;
  /** For each tree the values of its 2^depth leaves. */
  readonly leaf: Float32Array;
  /** The answers for the row in work; the last one is no to the question of a branch that ended early. */
  readonly answers: Uint8Array;
}

/** One node as the training script writes it: a question, or a leaf of feature -1. */
interface Node {
  readonly feature: number;
  readonly number: number;
}

/**
 * Unpacks a model as `scripts/train/boost.mjs` makes it: each tree is a line, nodes in heap order (the children of node i
 * are 2i+1 for "less than the threshold" and 2i+2), `feature:threshold` or `:value` a node. The text is made by the
 * training script, so its form is not checked.
 */
export function readModel(text: string): Trees {
  const [head, ...lines] = text.trim().split('\n');
  const [bias, size] = head!.split(' ').map(Number);
  const trees = lines.map((line) => line.split(' ').map(nodeOf));
  const depth = Math.log2(size! + 1) - 1;
  const width = 2 ** depth;
  const questions = questionsOf(trees.flat());
  const numbers = new Map(questions.map(({ feature, number }, i) => [`${feature} ${number}`, i]));
  const question = new Uint16Array(trees.length * width).fill(questions.length);
  const leaf = new Float32Array(trees.length * width);
  trees.forEach((nodes, tree) => {
    /** Puts a node with all below it in its place; a leaf above the lowest row stands there for all leaves below it. */
    const place = (at: number, early: Node | undefined): void => {
      const node = early ?? nodes[at]!;
      if (at >= width - 1) {
        leaf[tree * width + at + 1 - width] = node.number;
        return;
      }
      if (node.feature >= 0) question[tree * width + at + 1] = numbers.get(`${node.feature} ${node.number}`)!;
      const below = node.feature >= 0 ? undefined : node;
      place(2 * at + 1, below);
      place(2 * at + 2, below);
    };
    place(0, undefined);
  });
  const features = [...new Set(questions.map(({ feature }) => feature))];
  return {
    bias: bias!,
    count: trees.length,
    depth,
    features: Int32Array.from(features),
    ends: Int32Array.from(features, (wanted) => questions.findLastIndex(({ feature }) => feature === wanted) + 1),
    threshold: Float64Array.from(questions, ({ number }) => number),
    question,
    leaf,
    answers: new Uint8Array(questions.length + 1),
  };
}

function nodeOf(text: string): Node {
  const [feature, number] = text.split(':');
  return { feature: feature === '' ? -1 : Number(feature), number: Math.fround(Number(number)) };
}

/** Every question once, by feature and threshold. */
function questionsOf(nodes: readonly Node[]): Node[] {
  const found = new Map(nodes.map((node) => [`${node.feature} ${node.number}`, node]));
  return [...found.values()]
    .filter(({ feature }) => feature >= 0)
    .sort((a, b) => a.feature - b.feature || a.number - b.number);
}

/** The log odds that the trees give to a row of features. */
export function logOdds(trees: Trees, row: Float64Array): number {
  const { features, ends, threshold, answers, depth } = trees;
  for (let f = 0, q = 0; f < features.length; f++) {
    const value = row[features[f]!]!;
    const end = ends[f]!;
    while (q < end && value >= threshold[q]!) answers[q++] = 1;
    while (q < end) answers[q++] = 0;
  }
  return depth === 5 ? sumOfFive(trees) : sumOf(trees);
}

/** The sum of the leaves that the answers lead to. */
function sumOf({ bias, question, leaf, answers, count, depth }: Trees): number {
  let sum = bias;
  const width = 1 << depth;
  for (let base = 0, end = count * width; base < end; base += width) {
    let node = 1;
    for (let level = 0; level < depth; level++) node = 2 * node + answers[question[base + node]!]!;
    sum += leaf[base + node - width]!;
  }
  return sum;
}

/** The same for trees of five questions, written out: a third quicker, and most of what comparing costs. */
function sumOfFive({ bias, question, leaf, answers, count }: Trees): number {
  let sum = bias;
  for (let base = 0, end = count << 5; base < end; base += 32) {
    let node = 2 + answers[question[base + 1]!]!;
    node = 2 * node + answers[question[base + node]!]!;
    node = 2 * node + answers[question[base + node]!]!;
    node = 2 * node + answers[question[base + node]!]!;
    node = 2 * node + answers[question[base + node]!]!;
    sum += leaf[base + node - 32]!;
  }
  return sum;
}
