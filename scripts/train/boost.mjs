// Gradient-boosted decision trees for a yes-or-no label (Friedman 2001; second-order gains as in XGBoost, Chen and
// Guestrin 2016), over features binned by quantile. Small, deterministic, and slow enough for a training script only.

/**
 * @param {{features: Float64Array, label: 0|1, weight: number}[]} rows
 * @param {{trees?: number, depth?: number, rate?: number, penalty?: number, minimum?: number, bins?: number, share?: number}} options
 * @returns {{bias: number, trees: {feature: number[], threshold: number[], value: number[]}[]}} trees in heap order:
 *   node i has children 2i+1 (feature < threshold) and 2i+2; feature -1 is a leaf
 */
export function boost(
  rows,
  { trees = 120, depth = 3, rate = 0.08, penalty = 4, minimum = 4, bins = 32, share = 0.7, sample = 1 } = {},
) {
  const count = rows[0].features.length;
  const edges = Array.from({ length: count }, (_, f) => quantiles(rows, f, bins));
  const binned = Array.from({ length: count }, (_, f) =>
    Uint8Array.from(rows, (row) => binOf(edges[f], row.features[f])),
  );
  const yes = rows.reduce((sum, row) => sum + row.label * row.weight, 0);
  const all = rows.reduce((sum, row) => sum + row.weight, 0);
  const bias = Math.log(yes / (all - yes));
  const score = new Float64Array(rows.length).fill(bias);
  const gradient = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const random = generator(7);
  const model = [];
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-score[i]));
      const used = sample === 1 || random() < sample ? rows[i].weight : 0;
      gradient[i] = used * (rows[i].label - p);
      curve[i] = used * p * (1 - p);
    }
    const features = Array.from({ length: count }, (_, f) => f).filter(() => random() < share);
    const tree = grow(rows.length, binned, edges, gradient, curve, features.length > 0 ? features : [0], {
      depth,
      penalty,
      minimum,
      rate,
    });
    for (let i = 0; i < rows.length; i++) score[i] += evaluate(tree, rows[i].features);
    model.push(tree);
  }
  return { bias, trees: model };
}

export function predictBoosted(model, features) {
  let sum = model.bias;
  for (const tree of model.trees) sum += evaluate(tree, features);
  return 1 / (1 + Math.exp(-sum));
}

function evaluate(tree, features) {
  let node = 0;
  while (tree.feature[node] >= 0)
    node = features[tree.feature[node]] < tree.threshold[node] ? 2 * node + 1 : 2 * node + 2;
  return tree.value[node];
}

function grow(n, binned, edges, gradient, curve, features, { depth, penalty, minimum, rate }) {
  const size = 2 ** (depth + 1) - 1;
  const tree = {
    feature: new Array(size).fill(-1),
    threshold: new Array(size).fill(0),
    value: new Array(size).fill(0),
  };
  const nodeOf = new Int32Array(n);
  for (let level = 0, first = 0; level <= depth; level++, first = 2 * first + 1) {
    const nodes = 2 ** level;
    const g = new Float64Array(nodes);
    const h = new Float64Array(nodes);
    for (let i = 0; i < n; i++) {
      if (nodeOf[i] < first) continue;
      g[nodeOf[i] - first] += gradient[i];
      h[nodeOf[i] - first] += curve[i];
    }
    for (let k = 0; k < nodes; k++) tree.value[first + k] = (rate * g[k]) / (h[k] + penalty);
    if (level === depth) break;
    const best = Array.from({ length: nodes }, () => ({ gain: 1e-3, feature: -1, bin: 0 }));
    for (const f of features) {
      const bins = edges[f].length + 1;
      if (bins === 1) continue;
      const sumG = new Float64Array(nodes * bins);
      const sumH = new Float64Array(nodes * bins);
      const column = binned[f];
      for (let i = 0; i < n; i++) {
        if (nodeOf[i] < first) continue;
        const at = (nodeOf[i] - first) * bins + column[i];
        sumG[at] += gradient[i];
        sumH[at] += curve[i];
      }
      for (let k = 0; k < nodes; k++) {
        let leftG = 0;
        let leftH = 0;
        const whole = (g[k] * g[k]) / (h[k] + penalty);
        for (let b = 0; b < bins - 1; b++) {
          leftG += sumG[k * bins + b];
          leftH += sumH[k * bins + b];
          const rightH = h[k] - leftH;
          if (leftH < minimum || rightH < minimum) continue;
          const rightG = g[k] - leftG;
          const gain = (leftG * leftG) / (leftH + penalty) + (rightG * rightG) / (rightH + penalty) - whole;
          if (gain > best[k].gain) best[k] = { gain, feature: f, bin: b };
        }
      }
    }
    for (let k = 0; k < nodes; k++) {
      if (best[k].feature < 0) continue;
      tree.feature[first + k] = best[k].feature;
      tree.threshold[first + k] = edges[best[k].feature][best[k].bin];
    }
    for (let i = 0; i < n; i++) {
      const k = nodeOf[i] - first;
      if (k < 0 || best[k].feature < 0) {
        if (k >= 0) nodeOf[i] = -1;
        continue;
      }
      nodeOf[i] = binned[best[k].feature][i] <= best[k].bin ? 2 * nodeOf[i] + 1 : 2 * nodeOf[i] + 2;
    }
  }
  return tree;
}

function quantiles(rows, f, bins) {
  const values = Float64Array.from(rows, (row) => row.features[f]).sort();
  const edges = new Set();
  for (let b = 1; b < bins; b++) edges.add(values[Math.floor((b / bins) * values.length)]);
  // Rare features are nearly always zero; their other values need an edge of their own.
  for (const share of [0.97, 0.99, 0.995, 0.999]) edges.add(values[Math.floor(share * values.length)]);
  return [...edges].filter((edge) => edge > values[0]).sort((a, b) => a - b);
}

/** Index of the first edge above the value: a value equal to an edge goes to the right of it. */
function binOf(edges, value) {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < edges[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Mulberry32: a fixed seed gives the same trees on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
