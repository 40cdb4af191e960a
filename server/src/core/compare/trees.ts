/**
 * Boosted decision trees as `scripts/train/boost.mjs` makes them: each tree is a line of numbers, nodes in heap order
 * (the children of node i are 2i+1 for "less than the threshold" and 2i+2), `feature threshold` or `- value` a node.
 */
export interface Trees {
  readonly bias: number;
  /** Nodes of each tree, all of one depth. */
  readonly size: number;
  readonly count: number;
  readonly feature: Int8Array;
  readonly number: Float32Array;
}

/** Unpacks a model; the text is made by the training script, so its form is not checked. */
export function readModel(text: string): Trees {
  const [head, ...lines] = text.trim().split('\n');
  const [bias, size] = head!.split(' ').map(Number);
  const feature = new Int8Array(lines.length * size!).fill(-1);
  const number = new Float32Array(lines.length * size!);
  lines.forEach((line, tree) => {
    line.split(' ').forEach((node, i) => {
      const [name, value] = node.split(':');
      feature[tree * size! + i] = name === '' ? -1 : Number(name);
      number[tree * size! + i] = Number(value);
    });
  });
  return { bias: bias!, size: size!, count: lines.length, feature, number };
}

/** The log odds that the trees give to a row of features. */
export function logOdds(trees: Trees, features: Float64Array): number {
  let sum = trees.bias;
  const { feature, number, size } = trees;
  for (let base = 0, end = trees.count * size; base < end; base += size) {
    let node = 0;
    while (feature[base + node]! >= 0) {
      node = features[feature[base + node]!]! < number[base + node]! ? 2 * node + 1 : 2 * node + 2;
    }
    sum += number[base + node]!;
  }
  return sum;
}
