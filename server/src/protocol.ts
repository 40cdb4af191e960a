/**
 * Every message and setting that is not part of the Language Server Protocol itself, once, for both sides.
 *
 * Plain types and names only: no library is imported here, so that server and client may use different versions of
 * theirs. Positions are LSP positions (zero-based lines, UTF-16 code units); URIs are spelled as the client spelled them.
 */
import type { ClaimInfo, Conflict, EntityInfo, FigureInfo, Relation, Severity } from './core/report-types.js';

export type { Severity } from './core/report-types.js';

// ---------------------------------------------------------------------------------------------------------- places

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

export interface Location {
  uri: string;
  range: Range;
}

/** Words in an article, with what a reader needs to judge them without opening it. */
export interface Place extends Location {
  /** The words at the range. */
  text: string;
  /** The sentence around them, line breaks made spaces, long ones cut at both ends with "…". */
  quotation: string;
  /** Where the words stand in `quotation`: UTF-16 code units, end exclusive. */
  highlight: { start: number; end: number };
  /** Outlet, else file name: how the article is called in lists. */
  source: string;
  /** Path below its workspace folder (with the folder's name in front when there are several). */
  path: string;
  /** ISO 8601: when the article was published. */
  published?: string;
}

// -------------------------------------------------------------------------------------------------------- messages

/** A request's name with the types of what it takes and gives. `client.sendRequest<Result>(name.method, params)`. */
export interface RequestName<Params, Result> {
  readonly method: string;
  /** Never there: carries the types. */
  readonly types?: (params: Params) => Result;
}

export interface NotificationName<Params> {
  readonly method: string;
  /** Never there: carries the type. */
  readonly types?: (params: Params) => void;
}

function request<Params, Result>(method: string): RequestName<Params, Result> {
  return { method: `corroborate/${method}` };
}

function notification<Params>(method: string): NotificationName<Params> {
  return { method: `corroborate/${method}` };
}

// --------------------------------------------------------------------------------------- client to server: requests

/** Conflicts, strongest first: of the whole workspace, or those with a member in one article. */
export const conflictsRequest = request<ConflictsParams, ConflictsResult>('conflicts');

export interface ConflictsParams {
  uri?: string;
  /** Those that a review settled are left out unless this is true. */
  includeReviewed?: boolean;
}

export interface ConflictsResult {
  conflicts: ConflictItem[];
  /** Articles analysed, to tell "nothing found" from "nothing read". */
  articles: number;
}

export interface ConflictItem {
  /** Stable while the words of its members stay the same; names the conflict in other messages. */
  id: string;
  kind: Conflict['kind'];
  verdict: Conflict['verdict'];
  /** As the settings make it. */
  severity: Severity | 'off';
  /** 0 to 1, for sorting. */
  confidence: number;
  /** What is measured: "NATO members". */
  what: string;
  /** Why they cannot both be right, in a sentence or two of plain text. */
  explanation: string;
  /** Diagnostic code: "conflict/figure". */
  code: string;
  /** Address of the page that explains the code. */
  documentation?: string;
  story?: StoryName;
  sides: { value: string; places: Place[] }[];
  review?: ReviewItem;
}

export interface StoryName {
  id: string;
  title: string;
}

/** What is measured at a position, with every source's value; the smallest claim first. */
export const topicsAtRequest = request<PositionParams, TopicItem[]>('topicsAt');

export interface PositionParams {
  uri: string;
  position: Position;
}

export interface TopicItem {
  id: string;
  what: string;
  slot: ClaimInfo['slot'];
  story: StoryName;
  members: TopicMemberItem[];
  independentSources: number;
  /** Id of the conflict among the members. */
  conflict?: string;
}

export interface TopicMemberItem extends Place {
  /** As said: "more than $126 billion". */
  value: string;
  /** Interval in `unit`; null is open-ended, absent when there is none. */
  low?: number | null;
  high?: number | null;
  unit?: string;
  bound?: string;
  approximate?: boolean;
  asOf?: string;
  status: ClaimInfo['status'];
  speaker?: string;
  quoted: boolean;
  /** Index of its side in the topic's conflict, when it has a part in it. */
  side?: number;
}

/**
 * The places of the claim at a position, in the order of next and previous source (articles by path, then text), with
 * the place that the position stands in. With nothing at the position: undefined.
 */
export const sourcesRequest = request<PositionParams, SourcesResult | undefined>('sources');

export interface SourcesResult {
  what: string;
  /** Places of one claim, or of one entity where no claim stands. */
  places: Place[];
  /** Index into `places` of the one at the position. */
  current: number;
  /** Index into `places` of the first place in the next and previous article, wrapping round; -1 with one article. */
  next: number;
  previous: number;
  conflict?: string;
}

/** Stories with their articles in the order of publication, and what in each stands alone. */
export const storiesRequest = request<Record<string, never>, StoryItem[]>('stories');

export interface StoryItem extends StoryName {
  articles: ArticleItem[];
  independentSources: number;
  conflicts: number;
  topics: number;
  /** Figures that only one source has: information, never a warning. */
  single: Place[];
  /** Which article copied which passages: pairs with the share of the shorter one's words that both have. */
  copies: { uris: [string, string]; share: number; passages: number }[];
  /** Dates for a timeline: publication of each article and as-of dates of its claims. */
  timeline: { date: string; kind: 'published' | 'as-of'; uri: string; what?: string; range?: Range }[];
}

export interface ArticleItem {
  uri: string;
  path: string;
  source: string;
  headline?: string;
  outlet?: string;
  published?: string;
  words: number;
  draft: boolean;
  story?: string;
  conflicts: number;
}

/** Entities of the workspace or of one article, those of most mentions first. */
export const entitiesRequest = request<{ uri?: string; limit?: number }, EntityItem[]>('entities');

export interface EntityItem {
  id: string;
  kind: EntityInfo['kind'];
  name: string;
  /** Other forms of the name, most frequent first. */
  otherNames: string[];
  mentions: number;
  articles: number;
  /** First mention in each article, by path. */
  places: Place[];
  roles: { text: string; place: Place }[];
}

/** What is measured (rows) by article (columns), for the claim matrix. */
export const matrixRequest = request<{ story?: string; uri?: string }, MatrixResult | undefined>('matrix');

export interface MatrixResult {
  story: StoryName;
  stories: StoryName[];
  /** Articles with a cell, by publication then path. */
  columns: ArticleItem[];
  /** Index lists into `columns`: articles that share so much copy that they count as one source. */
  copies: number[][];
  rows: MatrixRow[];
  independentSources: number;
}

export interface MatrixRow {
  topic: string;
  what: string;
  slot: ClaimInfo['slot'];
  verdict: 'conflict' | 'tension' | 'update' | 'refinement' | 'agree' | 'single';
  conflict?: string;
  explanation?: string;
  unit?: string;
  independentSources: number;
  cells: { column: number; members: TopicMemberItem[] }[];
}

/** What two articles share nearly word for word, and where the copies differ, in the order of the first. */
export const sharedCopyRequest = request<{ left: string; right: string }, SharedCopyResult>('sharedCopy');

export interface SharedCopyResult {
  passages: { left: Range; right: Range }[];
  edits: { kind: 'spelling' | 'wording' | 'substance'; left?: Range; right?: Range }[];
  /** Members of conflicts and of other claims that both articles make, to align the two editors at. */
  claims: { left: Range; right: Range; what: string; conflict?: string }[];
}

/** Reads every file again and compares anew; resolves when the diagnostics have been sent. */
export const checkWorkspaceRequest = request<Record<string, never>, WorkspaceSummary>('checkWorkspace');

export interface WorkspaceSummary {
  articles: number;
  stories: number;
  conflicts: number;
  /** Reviewed conflicts, not counted in `conflicts`. */
  reviewed: number;
  findings: number;
  skipped: SkippedFile[];
  milliseconds: number;
}

export interface SkippedFile {
  uri: string;
  path: string;
  reason: SkipReason;
  /** The reason as a sentence. */
  message: string;
}

export type SkipReason =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'not-prose'
  | 'not-english'
  | 'excluded'
  | 'unreadable'
  | 'failed';

/** What became of one file. */
export const articleStatusRequest = request<{ uri: string }, ArticleStatus>('articleStatus');

export interface ArticleStatus {
  /** `none`: the file is no article by the settings and is not looked at. */
  state: 'analysed' | 'skipped' | 'pending' | 'none';
  article?: ArticleItem;
  skipped?: SkippedFile;
  figures: number;
  entities: number;
  conflicts: number;
  findings: number;
}

/** The derivation behind the claims at a position, as plain text for a log or a read-only document. */
export const explainRequest = request<PositionParams, string>('explain');

/** Ranges for marks in the editor: figures and entities of one article, in the order of the text. */
export const annotationsRequest = request<{ uri: string }, Annotation[]>('annotations');

export interface Annotation {
  range: Range;
  kind: 'figure' | 'entity';
  /** Kind of the figure ("percent") or of the entity ("person"). */
  type: FigureInfo['kind'] | EntityInfo['kind'];
  /** The figure's normalised value or the entity's name, as plain text. */
  label: string;
  /** Whether another article of the story has the claim too, and how they agree. */
  standing?: 'agree' | 'conflict' | 'single';
}

// ----------------------------------------------------------------------------------------------- reviews and drafts

/** A judgement on a conflict, relation or finding, kept in `.corroborate/reviews.json` of its workspace folder. */
export interface ReviewItem {
  id: string;
  verdict: ReviewVerdict;
  reason: string;
  author: string;
  /** ISO 8601 date. */
  date: string;
  /** Diagnostic code: "conflict/figure". */
  code: string;
  what: string;
  /** The side that is held to be right, for `settled`. */
  settled?: string;
  /** The review no longer meets anything: its words were changed or are gone. */
  stale: boolean;
  sides: { value: string; members: { path: string; text: string }[] }[];
  /** URI of the reviews file that holds it. */
  file: string;
}

export type ReviewVerdict = 'not-a-conflict' | 'expected' | 'settled';

/** A kind of finding that is not to be shown: in one article, or everywhere below the folder. */
export interface IgnoreItem {
  code: string;
  /** Path below the workspace folder; absent: everywhere. */
  path?: string;
  reason: string;
  author: string;
  date: string;
  file: string;
}

export const reviewsRequest = request<Record<string, never>, ReviewsResult>('reviews');

export interface ReviewsResult {
  reviews: ReviewItem[];
  ignored: IgnoreItem[];
  /** Reviews files that could not be read, each with what is wrong in a sentence. */
  problems: { file: string; message: string }[];
}

/** Marks a conflict, relation or finding as reviewed. Gives the review, or undefined when the id is not known any more. */
export const addReviewRequest = request<AddReviewParams, ReviewItem | undefined>('addReview');

export interface AddReviewParams {
  /** Id of a conflict, relation or finding (`DiagnosticData.id`). */
  id: string;
  verdict: ReviewVerdict;
  reason: string;
  author?: string;
  settled?: string;
}

export const removeReviewRequest = request<{ id: string }, boolean>('removeReview');

/** Ignores a kind in one article (`uri`) or in the whole workspace folder of `uri` (`everywhere`). */
export const ignoreRequest = request<
  { code: string; uri: string; everywhere: boolean; reason?: string; author?: string },
  boolean
>('ignore');

export const unignoreRequest = request<{ code: string; path?: string; file: string }, boolean>('unignore');

/**
 * Joins, parts and names entities; kept in `.corroborate/entities.json` of the folder of the first article concerned, by
 * names, so that it survives edits of the articles. Gives whether there was such an entity and a folder to keep it in.
 */
export const editEntityRequest = request<EntityEdit, boolean>('editEntity');

export type EntityEdit =
  /** These are one; called `name`, else by the first one's name. */
  | { action: 'merge'; ids: string[]; name?: string }
  | { action: 'rename'; id: string; name: string }
  /** The mentions in these articles are somebody else, called `name`. */
  | { action: 'split'; id: string; uris: string[]; name: string }
  /** Forgets what was said of an entity. */
  | { action: 'reset'; id: string };

/** How a draft's figures, dates, names and quotations stand against the sources around it, in the order of the text. */
export const coverageRequest = request<{ uri: string }, CoverageResult | undefined>('coverage');

export interface CoverageResult {
  uri: string;
  supported: number;
  contradicted: number;
  unsupported: number;
  items: CoverageItem[];
}

export interface CoverageItem {
  range: Range;
  text: string;
  kind: 'figure' | 'date' | 'name' | 'quotation';
  what: string;
  standing: 'supported' | 'contradicted' | 'unsupported';
  /** The sources that say the same, and those that say otherwise. */
  supportedBy: Place[];
  contradictedBy: { value: string; place: Place }[];
}

// ------------------------------------------------------------------------------------------- server to client: files

/**
 * Asked of the client when `InitializationOptions.files` is "client" (browsers, virtual workspaces): the files below a
 * workspace folder that may be articles, reviews files and ignore files included. The client applies `files.exclude`.
 */
export const listFilesRequest = request<ListFilesParams, ListFilesResult>('listFiles');

export interface ListFilesParams {
  folder: string;
  /** Glob patterns below the folder. */
  include: string[];
  exclude: string[];
}

export interface ListFilesResult {
  files: { uri: string; /** Bytes, when known. */ size?: number }[];
}

/** The decoded text of files (the client honours `files.encoding`); at most 64 URIs at once, answered in their order. */
export const readFilesRequest = request<{ uris: string[] }, ReadFilesResult>('readFiles');

export interface ReadFilesResult {
  files: (
    | { text: string }
    | { /** There is no such file. */ missing: true }
    | { /** Why not, in a sentence. */ error: string }
  )[];
}

/** Writes a text file as a whole, making folders as needed (reviews). Rejects when it cannot. */
export const writeFileRequest = request<{ uri: string; text: string }, null>('writeFile');

// ------------------------------------------------------------------------------------- server to client: notifications

/** Sent when an analysis begins, at most ten times a second while it runs, and when it ends. */
export const statusNotification = notification<StatusParams>('status');

export interface StatusParams {
  state: 'reading' | 'analysing' | 'ready';
  /** Articles done and to be done, while not ready. */
  done: number;
  total: number;
  /** What was found, when ready. */
  summary?: WorkspaceSummary;
}

/** Something that a view shows has changed: ask again. Sent after the diagnostics of a refresh. */
export const changedNotification = notification<ChangedParams>('changed');

export interface ChangedParams {
  /** Articles whose part of the report differs. */
  uris: string[];
  reviews: boolean;
}

// ------------------------------------------------------------------------------------------------------ initialisation

/** `initializationOptions` of the initialize request; every field may be absent. */
export interface InitializationOptions {
  /** Who reads files: the server itself (default on Node), or the client by the requests above. */
  files?: 'server' | 'client';
  /** The client has the commands of `CLIENT_COMMANDS`, so that lenses, hovers and code actions may name them. */
  clientCommands?: boolean;
  /** `vscode.l10n.bundle`: translations of the server's own sentences, by the English one. */
  l10n?: Record<string, string | { message: string }>;
  /**
   * Address of the folder with a page for each kind of finding ("figure.md" for "conflict/figure"); a server on a disk
   * finds its own pages when this is absent.
   */
  documentation?: string;
  /** Name for new reviews, when the client knows one. */
  author?: string;
}

/** Commands that the server may put into lenses, hovers and code actions; arguments as given here, one object each. */
export const CLIENT_COMMANDS = {
  /** `(at: PositionParams)`: shows the claim's sources in the references view. */
  showSources: 'corroborate.showSources',
  /** `({ id: string })`: opens the two sides of a conflict next to each other. */
  openConflict: 'corroborate.openConflict',
  /** `(params: Omit<AddReviewParams, 'reason'>)`: asks for the reason, then sends `addReviewRequest`. */
  reviewConflict: 'corroborate.reviewConflict',
  /** `({ uri: string; story?: string })` */
  showMatrix: 'corroborate.showMatrix',
  /** `({ uri?: string })`: the list of conflicts, of one article when given. */
  showConflicts: 'corroborate.showConflicts',
  /** `({ uri: string })`: the page that explains a kind of finding. */
  openDocumentation: 'corroborate.openDocumentation',
} as const;

/** Commands of `workspace/executeCommand`, for any client; one JSON object as argument. */
export const SERVER_COMMANDS = {
  /** `ConflictsParams` → `ConflictsResult` */
  conflicts: 'corroborate.server.conflicts',
  /** → `WorkspaceSummary` */
  checkWorkspace: 'corroborate.server.checkWorkspace',
  /** `PositionParams` → text */
  explain: 'corroborate.server.explain',
  /** `PositionParams` → `SourcesResult` */
  sources: 'corroborate.server.sources',
  /** `AddReviewParams` → `ReviewItem` */
  review: 'corroborate.server.review',
  /** `{ id }` → boolean */
  removeReview: 'corroborate.server.removeReview',
  /** `{ code, uri, everywhere, reason? }` → boolean */
  ignore: 'corroborate.server.ignore',
  /** `EntityEdit` → boolean */
  editEntity: 'corroborate.server.editEntity',
} as const;

/** `Diagnostic.data`: what quick fixes need. */
export interface DiagnosticData {
  /** Id of the conflict, relation or finding; empty for what cannot be judged (marks, unsupported words of a draft). */
  id: string;
  family: SeverityFamily;
  kind: Conflict['kind'] | Relation['kind'] | 'finding' | 'mark' | 'draft';
}

// ------------------------------------------------------------------------------------------------------------ settings

export type SeveritySetting = Severity | 'off';

/** The families of findings that have one severity setting each. */
export type SeverityFamily =
  | 'conflicts'
  | 'contradictions'
  | 'checks'
  | 'relations'
  | 'sharedCopy'
  | 'marks'
  | 'drafts';

/** Settings as nested under `corroborate`; all of them resource-scoped. */
export interface Settings {
  articles: {
    /** Files that are articles, when they read like prose. */
    include: string[];
    /** Files that are not, besides `files.exclude` and `.gitignore`. */
    exclude: string[];
    /** Glob → what the articles' own text does not say. */
    details: Record<string, { outlet?: string; published?: string }>;
    /** Whether the client gives articles the language "News Article". */
    setLanguage: boolean;
  };
  drafts: {
    /** Files that are one's own text: checked against the sources, never evidence, and open to fixes. */
    include: string[];
  };
  severity: {
    /** Sources that cannot both be right. */
    conflicts: SeveritySetting;
    /** Statements of one article that cannot both be right, and impossibilities. */
    contradictions: SeveritySetting;
    /** Other desk checks inside one article; `default` is what each check says. */
    checks: SeveritySetting | 'default';
    /** Tensions, updates, refinements, different scope. */
    relations: SeveritySetting;
    /** Edits of substance in shared copy. */
    sharedCopy: SeveritySetting;
    /** Figures and names of the article being read. */
    marks: SeveritySetting;
    /** What no source supports, in drafts. */
    drafts: SeveritySetting;
  };
  /** Marks of figures and names: hints, and the client's decorations. */
  marks: { enabled: boolean };
  /** `headline`: one line over the headline; `claims`: one over each paragraph with claims that other sources have. */
  codeLens: 'off' | 'headline' | 'claims';
  /** Normalised values and resolved dates behind the words. */
  inlayHints: { enabled: boolean };
}

/** What holds where a setting is not given; package.json declares the same, and a test compares them. */
export const DEFAULT_SETTINGS: Settings = {
  articles: { include: ['**/*.txt', '**/*.article'], exclude: [], details: {}, setLanguage: true },
  drafts: { include: [] },
  severity: {
    conflicts: 'warning',
    contradictions: 'error',
    checks: 'default',
    relations: 'information',
    sharedCopy: 'information',
    marks: 'hint',
    drafts: 'information',
  },
  marks: { enabled: true },
  codeLens: 'headline',
  inlayHints: { enabled: false },
};

/** Articles above this many bytes are skipped. */
export const MAX_ARTICLE_BYTES = 2_000_000;

/** Diagnostics sent for one file at most; VS Code draws 500 and keeps 1,000. The last one says how many more there are. */
export const MAX_DIAGNOSTICS = 400;
