import {
  ComponentType,
  SeparatorSpacingSize,
  type APIStringSelectComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APITextDisplayComponent,
} from "discord.js";
import type { Answer, Asked } from "../../model/answer.js";
import { small, type Block } from "./block.js";
import { blocksOf, headingOf } from "./blocks.js";
import { buttonsFor, buttonsOfCard, cardsAlone, mostOthers, type Buttons } from "./buttons.js";
import { inline } from "./markdown.js";
import { moreMenu } from "./more-menu.js";
import { hasPageMenu } from "./page-menu.js";
import { paged, type Page } from "./pages.js";
import { utf8, type MessagePayload, type View } from "./view.js";
import { wholeText } from "./plain-text.js";

const mostCharacters = 4000;
const mostComponents = 40;
const colours: Readonly<Record<Answer["kind"], number>> = {
  found: 0x2f6f9f,
  done: 0x5a6270,
  "nothing-found": 0x8a8f98,
  refused: 0x8a8f98,
};
const verdictColours = { verbatim: 0x2e7d4f, altered: 0xb7791f, stitched: 0xb7791f } as const;

const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  // Discord refuses a text without a visible character.
  content: content.trim() === "" ? "…" : content,
});
const separator = (divider: boolean): APIComponentInContainer => ({
  type: ComponentType.Separator,
  divider,
  spacing: SeparatorSpacingSize.Small,
});
const row = (buttons: readonly APIButtonComponentWithCustomId[]): APIComponentInContainer[] =>
  buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
const menuRow = (menu: APIStringSelectComponent): APIComponentInContainer => ({
  type: ComponentType.ActionRow,
  components: [menu],
});
const fileOf = ({ name }: { readonly name: string }): APIComponentInContainer => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

/** "who-said words:wrong signals", as it could be typed. */
const typed = ({ input }: Asked): string =>
  Object.entries(input)
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(" ");

/** The first lines of every page: how the question was understood, and what the answer is. */
function headerOf(answer: Answer, { phrases, sharedBy }: View): string {
  // A mention shows as a name, and pings nobody: no answer may.
  const shared = sharedBy === undefined ? "" : `${small(phrases.discord.askedBy(`<@${sharedBy}>`))}\n`;
  const understood = answer.kind === "refused" ? undefined : answer.understoodAs;
  const heading = headingOf(answer);
  if (understood === undefined) return shared + heading;
  const told = [
    ...(understood.completed === undefined ? [] : [phrases.completed(understood.completed)]),
    ...(understood.readAs ?? []).map(({ given, meant }) => phrases.readAs(given, meant)),
  ];
  return `${shared}${told.map((sentence) => `${small(inline(sentence))}\n`).join("")}${small(inline(phrases.understoodAs(understood.command, typed(understood))))}\n${heading}`;
}

/** Sentences of ours below the answer. */
function notesOf(answer: Answer, { phrases }: View): Block[] {
  if (answer.kind === "refused") return [];
  const findings = answer.kind === "found" ? answer.findings : answer.kind === "nothing-found" ? answer.nearest : [];
  const marks = findings.flatMap((finding) => finding.marks ?? []);
  const all = [...marks, ...(answer.kind === "found" ? (answer.given?.marks ?? []) : [])];
  const legends = [
    ...(marks.some(({ why }) => why === undefined) ? [phrases.discord.bold] : []),
    ...(all.some(({ why }) => why !== undefined && why !== "added") ? [phrases.discord.changed] : []),
    ...(all.some(({ why }) => why === "added") ? [phrases.discord.struck] : []),
  ];
  const notes = [...(answer.notes ?? []).slice(0, 10), ...legends];
  return notes.map((note) => ({ texts: [small(inline(note, 500))], joins: true }));
}

/** A row, with what stands in it. */
const rowOf = (components: number): number => (components === 0 ? 0 : components + 1);

/** What stands on a page besides its blocks: the container, the heading, separators, pictures and files, rows of buttons and menus. */
function frameOf(answer: Answer, pages: number, { alternatives, offers, file, canShare, canShow, more }: View): number {
  const picture = answer.kind === "found" && answer.picture !== undefined ? 1 : 0;
  const others = Math.min(alternatives.length + offers.length, mostOthers);
  const turns = (pages > 1 ? 3 : 0) + [canShare, canShow].filter(Boolean).length;
  const menus = [hasPageMenu(pages), more !== undefined].filter(Boolean).length;
  // Pages that no button can open come as a file.
  const files = (file === undefined ? 0 : 1) + (pages > 1 ? 1 : 0);
  return 4 + picture + files + rowOf(others) + rowOf(turns) + menus * rowOf(1);
}

/** The blocks on pages. What turns them takes room itself: the more pages there are, the less each of them holds. */
function pagesOf(answer: Answer, view: View, characters: number): readonly Page[] {
  const look = { phrases: view.phrases, sourceUrl: view.sourceUrl, room: characters };
  const blocks = [...blocksOf(answer, look), ...notesOf(answer, view)];
  const pagedFor = (pages: number): readonly Page[] =>
    paged(blocks, {
      characters,
      components: mostComponents - frameOf(answer, pages, view),
      buttons: buttonsOfCard(view),
    });
  const one = pagedFor(1);
  if (one.length <= 1) return one;
  const few = pagedFor(2);
  return hasPageMenu(few.length) ? pagedFor(few.length) : few;
}

/** A card with its buttons, or texts alone; lines that join share one text. */
function bodyOf(page: Page, cards: Buttons["cards"]): APIComponentInContainer[] {
  const body: APIComponentInContainer[] = [];
  const rows = [...cards];
  let joining = false;
  for (const { heading, texts, source, joins = false, attached } of page) {
    const last = body.at(-1);
    const buttons = source && rows.shift();
    if (joins && joining && heading === undefined && last?.type === ComponentType.TextDisplay)
      body[body.length - 1] = text(`${last.content}\n${texts.join("\n")}`);
    else {
      if (last !== undefined) body.push(separator(false));
      if (heading !== undefined) body.push(text(`**${heading}**`));
      body.push(...texts.map(text), ...row(buttons ?? []));
    }
    if (attached !== undefined) body.push(fileOf(attached));
    joining = joins;
  }
  return body;
}

function pictureOf(answer: Answer, { png }: View) {
  if (answer.kind !== "found" || answer.picture === undefined || png === undefined) return undefined;
  const { alternative } = answer.picture;
  const file = { name: "picture.png", bytes: png };
  const described = alternative.length > 1024 ? `${alternative.slice(0, 1020)} …` : alternative;
  const item = { media: { url: `attachment://${file.name}` }, ...(described !== "" && { description: described }) };
  const gallery: APIComponentInContainer = { type: ComponentType.MediaGallery, items: [item] };
  return { file, gallery };
}

/** One page of an answer as a message. */
export function messageOf(answer: Answer, view: View): MessagePayload {
  const header = headerOf(answer, view);
  const pages = pagesOf(answer, view, mostCharacters - header.length - 60);
  const at = Math.max(0, Math.min(view.page, pages.length - 1));
  const page = pages[at];
  const onPage = (page ?? []).flatMap(({ source }) => (source === undefined ? [] : [source]));
  const more = view.more && moreMenu(answer, { phrases: view.phrases, offered: view.more, onPage });
  const buttons = buttonsFor({ page, pages: pages.length, more }, view);
  const { cards, others, turns, menus } = buttons ?? cardsAlone(page, view);
  // Pages that no button can open come beside the message.
  const rest =
    buttons === undefined && pages.length > 1
      ? { name: "whole-answer.txt", bytes: utf8(wholeText(answer, view.phrases)) }
      : undefined;
  const picture = at === 0 ? pictureOf(answer, view) : undefined;
  const beside = [rest, at === 0 ? view.file : undefined].filter((file) => file !== undefined);
  const attached = (page ?? []).flatMap(({ attached: one }) =>
    one === undefined ? [] : [{ name: one.name, bytes: utf8(one.text) }],
  );
  const rows = [...row(others), ...row(turns), ...menus.map(menuRow)];
  const components: APIComponentInContainer[] = [
    text(header),
    ...(picture === undefined ? [] : [picture.gallery]),
    ...(page === undefined ? [] : [...(cards.length > 0 ? [separator(true)] : []), ...bodyOf(page, cards)]),
    ...beside.map(fileOf),
    ...(rows.length === 0 ? [] : [separator(true), ...rows]),
  ];
  const colour =
    answer.kind === "found" && answer.verdict !== undefined ? verdictColours[answer.verdict] : colours[answer.kind];
  return {
    components: [{ type: ComponentType.Container, accent_color: colour, components }],
    files: [...(picture === undefined ? [] : [picture.file]), ...attached, ...beside],
  };
}
