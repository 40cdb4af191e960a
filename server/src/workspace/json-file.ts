import * as v from 'valibot';

/**
 * Reads JSON of a known shape.
 *
 * @returns the value, or a sentence that says what is wrong and where
 */
export function parseJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): { value: v.InferOutput<Schema> } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    return { problem: `Not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { value: result.output };
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  return { problem: path ? `${path}: ${issue.message}` : issue.message };
}

/** JSON with one field to a line, as people and version control like it. */
export function formatJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Order of texts by their units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
