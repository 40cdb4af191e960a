/** What `--help` prints. */
export const HELP = `corroborate: finds where news sources cannot both be right.

Usage
  corroborate check [paths…]           compare the articles in folders and files (default: this folder)
  corroborate explain FILE:LINE:COL    print how the claims there were read and compared
  corroborate mcp [folders…]           serve the same, read-only, to agents over the Model Context Protocol
  corroborate --help | --version

Options of check
  --format text|json                   text for people (default), or the whole report as JSON
  --fail-on warning|error|never        the least severity that makes the exit code 1 (default: warning)
  --all                                text: also what is worth knowing but no contradiction

Articles are *.txt and *.article files that read like prose; .gitignore is honoured. Conflicts that
.corroborate/reviews.json settles are not reported in text and do not fail.
explain FILE:LINE:COL [paths…] compares with the articles of the given paths (default: FILE's folder).

Exit code: 0 nothing found at that level, 1 something found, 2 wrong use or a path that is not there.
NO_COLOR=1 turns colours off, FORCE_COLOR=1 turns them on.
`;
