/** The public report of Corroborate, version 1: plain JSON. Offsets are UTF-16 code units into the text as given, end exclusive. */
export interface Report {
  version: 1;
  articles: ArticleInfo[];
  stories: StoryInfo[];
  /** Passages that articles share nearly word for word, and where the copies were edited. */
  sharedCopy: SharedCopy[];
  entities: EntityInfo[];
  figures: FigureInfo[];
  claims: ClaimInfo[];
  agreements: Agreement[];
  /** Only what cannot both be right: verdicts `conflict`, `component` and `slip`, inside one article too. */
  conflicts: Conflict[];
  /** Everything else worth knowing between claims: never a warning. */
  relations: Relation[];
  /** Desk checks that are not a contradiction of two statements. */
  findings: Finding[];
  /** What is measured, with every source's value: the rows of the claim matrix. */
  topics: Topic[];
}

export interface Span {
  path: string;
  start: number;
  end: number;
  text: string;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface ArticleInfo {
  path: string;
  headline?: string;
  outlet?: string;
  /** ISO 8601 date, with the time when the article states one. */
  published?: string;
  language: string;
  words: number;
  story?: string;
  skipped?: string;
}

export interface StoryInfo {
  id: string;
  title: string;
  articles: string[];
  independentSources: number;
}

export interface SharedCopy {
  members: Span[];
  edits: { kind: 'spelling' | 'wording' | 'substance'; spans: Span[] }[];
}

export interface EntityInfo {
  id: string;
  kind: 'person' | 'organization' | 'place' | 'demonym' | 'event' | 'other';
  name: string;
  mentions: Span[];
  /** Offices, employers, ages, homes and relations, as said, each with its words. */
  roles?: { text: string; span: Span }[];
}

/** The span is the whole expression with its modifiers ("more than $126 billion", "23 out of 31"). */
export interface FigureInfo extends Span {
  kind:
    | 'number'
    | 'percent'
    | 'percentage-point'
    | 'money'
    | 'measure'
    | 'date'
    | 'time'
    | 'duration'
    | 'ordinal'
    | 'age'
    | 'ratio';
  /** The number and its unit without modifiers ("$126 billion", "23"): start and end. */
  core: { start: number; end: number };
  /** The number as said, in `unit`; absent for dates and for words like "dozens". */
  stated?: number;
  /** What the true value must lie in; null is open-ended. Absent for dates. */
  low?: number | null;
  high?: number | null;
  lowOpen?: boolean;
  highOpen?: boolean;
  bound?: 'at-least' | 'more-than' | 'at-most' | 'less-than';
  approximate?: boolean;
  /** ISO 4217 for money, CLDR unit names for measures and durations, 'percent', 'percentage-point'. */
  unit?: string;
  /** Percent of what: "GDP". */
  base?: string;
  /** Lemma of the counted noun: "member". */
  counted?: string;
  /** M of an "N of M", with its own span. */
  of?: { start: number; end: number; stated: number; low: number | null; high: number | null };
  change?: { kind: 'by' | 'to' | 'from'; direction?: 'up' | 'down' };
  /** "year", "100000", "capita", "barrel". */
  rate?: string;
  rank?: number;
  /** ISO 8601 date, date-time or interval; absent when unresolved, and `unresolved` says why. */
  date?: string;
  unresolved?: string;
}

export interface ClaimInfo extends Span {
  id: string;
  /** Index into `figures`; absent for claims without a number. */
  figure?: number;
  slot: 'value' | 'direction' | 'rank' | 'date' | 'name' | 'role' | 'quotation' | 'event';
  subject?: string;
  measure?: string;
  base?: string;
  place?: string;
  period?: string;
  asOf?: string;
  status:
    | 'actual'
    | 'estimate'
    | 'preliminary'
    | 'target'
    | 'pledge'
    | 'proposal'
    | 'demand'
    | 'forecast'
    | 'hypothetical'
    | 'past';
  speaker?: string;
  quoted: boolean;
}

export interface Agreement {
  claims: string[];
  independentSources: number;
}

export interface Conflict {
  id: string;
  kind: 'figure' | 'date' | 'total' | 'direction' | 'rank' | 'name' | 'internal' | 'quote';
  verdict: 'conflict' | 'component' | 'slip';
  severity: Severity;
  /** 0 to 1: orders the list; the verdict, not this, sets the severity. */
  confidence: number;
  what: string;
  explanation: string;
  /** Two or more; each member is the span of the part that differs ("31", not "23 out of 31"). */
  sides: { value: string; members: Span[] }[];
  story?: string;
  /** The desk check that found it, for conflicts inside one article. */
  check?: string;
}

export interface Relation {
  kind: 'tension' | 'update' | 'refinement' | 'scope' | 'edit';
  what: string;
  explanation: string;
  members: Span[];
  story?: string;
}

export interface Finding {
  id: string;
  check: string;
  severity: Severity;
  message: string;
  explanation: string;
  spans: Span[];
  /** Replacements that are certain; offered in one's own drafts only. */
  fixes?: { title: string; edits: { path: string; start: number; end: number; newText: string }[] }[];
}

export interface TopicMember extends Span {
  /** Id of the claim. */
  claim: string;
  /** As said: "more than $126 billion". */
  value: string;
  low?: number | null;
  high?: number | null;
  unit?: string;
  bound?: string;
  approximate?: boolean;
  asOf?: string;
  status: ClaimInfo['status'];
  speaker?: string;
  quoted: boolean;
}

export interface Topic {
  id: string;
  story: string;
  what: string;
  slot: ClaimInfo['slot'];
  /** In the order of articles, then of text. */
  members: TopicMember[];
  /** Articles that share the passage count as one. */
  independentSources: number;
  /** Id of the conflict among the members, if there is one. */
  conflict?: string;
}
