type Child = Node | string | undefined | false;

/** Makes an element with attributes and children; text goes in as text, never as markup. */
export function h(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(name);
  setAll(element, attributes);
  append(element, children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element. */
export function svg(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): SVGElement {
  const element = document.createElementNS(SVG, name);
  setAll(element, attributes);
  append(element, children);
  return element;
}

function setAll(element: Element, attributes: Record<string, string | number | undefined>): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) if (child !== undefined && child !== false) element.append(child);
}
