/** A file by its name and text. */
export interface NamedText {
  name: string;
  text: string;
}

/** An article: its text, the bytes of its file, or either with a name and a kind. */
export type Input =
  | string
  | Uint8Array
  | { name?: string; kind?: string; text: string }
  | { name?: string; kind?: string; bytes: Uint8Array };

/** How a briefing is made, as the options of `geobrief brief`. */
export interface Options {
  title?: string;
  comments?: 'included' | 'anonymous' | 'without';
  /** Most takeaways. */
  sentences?: number;
  /** Code of the language of the briefing's own words. */
  language?: string;
  theme?: 'auto' | 'light' | 'dark';
  onePage?: boolean;
  /** Files of corrections (TOML); of two about the same mentions the later counts. */
  corrections?: NamedText[];
  /** Files of one's own places (GeoJSON); they win over the gazetteer. */
  places?: NamedText[];
}

export interface About {
  version: string;
  /** Longest text, in megabytes. */
  megabytes: number;
  languages: string[];
  kinds: { word: string; label: string }[];
  /** How many places are inside. */
  places: number;
  /** Towns and villages with fewer people are not; 0 where all are. */
  least_people: number;
  abilities: string[];
}

export interface Briefing {
  /** The page: one file that needs no network. */
  html: string;
  title: string | null;
  /** What its files are called, without an ending. */
  stem: string;
  /** What it was read as, in the word of `--from`. */
  kind: string;
  label: string;
  language: string;
  paragraphs: number;
  comments: number;
  words: number;
  /** What a reader should know about how it was read. */
  notices: string[];
  /** Whether its language is one that is not read. */
  unread: boolean;
  places: number;
  /** Places that a person should decide. */
  check: number;
  /** Names that are no place of the gazetteer. */
  unmapped: number;
  corrections: { name: string; within: string | null; place: string; mentions: number }[];
  edits: number;
  /** Why places of one's own were left out. */
  left_out: string[];
}

export interface Place {
  id: string;
  name: string;
  kind: string;
  country: string;
  admin1: string;
  lat: number;
  lon: number;
  population: number;
}

/** A mention; `start` and `end` are code points of the text. */
export interface Toponym {
  start: number;
  end: number;
  name: string;
  role: 'literal' | 'associative' | 'demonym' | 'historical' | 'region';
  status: 'set' | 'sure' | 'likely' | 'check' | 'unmapped';
  place: Place | null;
  lat: number | null;
  lon: number | null;
  confidence: number;
  /** What lies at a distance from the place. */
  offset?: { bearing: number; km: number; lat: number; lon: number };
  alternatives: { id: string; name: string; country: string; lat: number; lon: number; confidence: number }[];
  evidence: string[];
}

export interface Toponyms {
  id: string;
  toponyms: Toponym[];
}

/** What the engine refuses, in its words. */
export declare class GeobriefError extends Error {
  /** "empty", "large", "unknown", "nowords", "notarticle", "corrections", "places", "value", "broken" and others. */
  code: string;
}

export declare class Engine {
  about(): About;
  brief(input: Input, options?: Options): Briefing;
  export(format: string, input: Input, options?: Options): { name: string; bytes: Uint8Array };
  places(input: Input, options?: Pick<Options, 'corrections' | 'places'>): Toponyms;
  /** Adds a language pack (`geobrief language save ru`): the language's name. */
  addLanguage(pack: Uint8Array): string;
}

/** Unpacks and compiles the engine. In browsers `files` says where the two files are, if a bundler moved them. */
export declare function load(files?: { engine?: string | URL; unpack?: string | URL }): Promise<Engine>;
