// Where words stand on the screen.

/**
 * Runs in the page: the middle of the `skip`th place (from 0) where the active editor shows `wanted` on one line of the
 * screen, in page coordinates; undefined when it does not.
 */
export function findWords([wanted, skip]) {
  const editor =
    document.querySelector('.editor-group-container.active .monaco-editor') ?? document.querySelector('.monaco-editor');
  if (!editor) return undefined;
  const frame = editor.getBoundingClientRect();
  const lines = [...editor.querySelectorAll('.view-line')].toSorted(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  let left = skip;
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const locate = (offset) => {
      let rest = offset;
      for (const node of nodes) {
        if (rest <= node.data.length) return [node, rest];
        rest -= node.data.length;
      }
      return [nodes.at(-1), nodes.at(-1).data.length];
    };
    const whole = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
    for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
      const range = document.createRange();
      range.setStart(...locate(at));
      range.setEnd(...locate(at + wanted.length));
      const box = range.getClientRects()[0];
      if (!box || box.top < frame.top || box.bottom > frame.bottom) continue;
      if (left-- === 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return undefined;
}

/** Runs in the page: the middle of the first line of the active editor's selection; undefined without one. */
export function findSelection() {
  const box = document
    .querySelector('.editor-group-container.active .monaco-editor .selected-text')
    ?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
