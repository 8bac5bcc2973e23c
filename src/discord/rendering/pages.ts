import type { Block } from "./block.js";

/** What a page may hold besides its frame. */
export interface PageRoom {
  readonly characters: number;
  readonly components: number;
  /** How many buttons a finding has. */
  readonly buttons: number;
}

/** One page: its blocks, with the heading of a group in front of the first of them. */
export type Page = readonly [Block & { readonly heading?: string }, ...(Block & { readonly heading?: string })[]];

/** More cards than this are no longer an answer that is read at a glance. */
const mostCards = 4;
/** Lines of a list on one page. */
const mostLines = 30;
/** Attached texts go in one request: a second long one waits for the next page. */
const mostAttached = 4_000_000;

/** A line that joins the text before it is no component of its own; a file in between begins another text. */
const joined = (block: Block, before: Block | undefined): boolean =>
  block.joins === true && before?.joins === true && before.attached === undefined;

/** A separator, a heading, the texts, a row with its buttons, and a file. */
const componentsOf = (block: Block, before: Block | undefined, heading: string | undefined, buttons: number): number =>
  (joined(block, before)
    ? 0
    : block.texts.length + (block.source === undefined ? 0 : 1 + buttons) + (before === undefined ? 0 : 1)) +
  (heading === undefined ? 0 : 1) +
  (block.attached === undefined ? 0 : 1);

/** The room that a block takes, in characters. */
export const charactersOf = (block: Block, heading: string | undefined): number =>
  block.texts.reduce((sum, text) => sum + text.length + 1, 0) + (heading === undefined ? 0 : heading.length + 5);

const attachedWith = (page: readonly Block[], block: Block): number =>
  block.attached === undefined || page.length === 0
    ? 0
    : [...page, block].reduce((sum, { attached }) => sum + (attached?.text.length ?? 0), 0);

/** Puts the blocks on pages in their order, each one whole. Every block fits an empty page. */
export function paged(blocks: readonly Block[], room: PageRoom): readonly Page[] {
  const pages: Page[] = [];
  let page: (Block & { readonly heading?: string })[] = [];
  let characters = 0;
  let components = 0;
  let group: string | undefined;
  const close = () => {
    const [first, ...others] = page;
    if (first !== undefined) pages.push([first, ...others]);
    page = [];
    characters = 0;
    components = 0;
    group = undefined;
  };
  for (const block of blocks) {
    const heading = () => (block.group === group ? undefined : block.group);
    const taken = () => componentsOf(block, page.at(-1), heading(), room.buttons);
    const full =
      (block.source !== undefined && page.filter(({ source }) => source !== undefined).length >= mostCards) ||
      (block.joins === true && page.filter(({ joins }) => joins === true).length >= mostLines) ||
      attachedWith(page, block) > mostAttached ||
      characters + charactersOf(block, heading()) > room.characters ||
      components + taken() > room.components;
    if (full) close();
    const shown = heading();
    components += taken();
    page.push({ ...block, ...(shown !== undefined && { heading: shown }) });
    characters += charactersOf(block, shown);
    group = block.group;
  }
  close();
  return pages;
}
