import { eachWordOf } from "../search/index/posting-iteration.js";
import { openSegment } from "../search/index/segment-reader.js";
import type { Json } from "./cluster.js";
import { rankingParameters } from "../search/ranking/parameters.js";

/** What of an article is searched in the cluster. */
export interface SearchedFields {
  readonly language: string;
  /** Words of the article's own passages, and how many passages it has beside its title. */
  readonly length: number;
  readonly count: number;
  readonly words: string;
  readonly passages: readonly Json[];
}

/** Terms hold no white space, so that a text of them falls into the same terms again. Throws where the bytes are no segment of one article. */
export function searchableIn(segmentBytes: Uint8Array): SearchedFields {
  const segment = openSegment(segmentBytes);
  if (segment === undefined || segment.files.length !== 1) throw new Error("the words of an article do not open");
  const own: string[] = [];
  const passages = Array.from(segment.lengths, (_, passage): Json => {
    const terms: string[] = [];
    eachWordOf(segment, passage, (number) => terms.push(segment.termOf(number)));
    if (segment.asides[passage] === 0)
      for (let times = passage === 0 ? rankingParameters.title : 1; times > 0; times -= 1) own.push(...terms);
    return { words: terms.join(" ") };
  });
  return {
    language: segment.languages[0] ?? "und",
    length: segment.articleLengths[0] ?? 0,
    count: passages.length - 1,
    words: own.join(" "),
    passages,
  };
}
