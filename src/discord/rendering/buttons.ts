import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
} from "discord.js";
import { fileName } from "../../answering/findings/citation.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Citation, Offer } from "../../model/answer.js";
import { label as shortLabel } from "./markdown.js";
import { hasPageMenu, pageMenu } from "./page-menu.js";
import type { Page } from "./pages.js";
import { sourceKey } from "./source-key.js";
import { idsFor, type ButtonState, type Press } from "./button-state.js";
import type { View } from "./view.js";

/** Of a source on a button. */
const longestName = 18;

/** What a row holds. */
export const mostOthers = 5;

interface Button extends Press {
  readonly label: string;
  readonly disabled?: boolean;
}

/** The buttons of one message, in the order in which they stand in it. */
export interface Buttons {
  /** Of each finding a row: its source first. */
  readonly cards: readonly (readonly APIButtonComponentWithCustomId[])[];
  readonly others: readonly APIButtonComponentWithCustomId[];
  readonly turns: readonly APIButtonComponentWithCustomId[];
  /** One goes to a page, where there are many; one holds all else that can be done with the answer. */
  readonly menus: readonly APIStringSelectComponent[];
}

const drawn = ({ label, disabled }: Button, id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: shortLabel(label),
  custom_id: id,
  ...(disabled === true && { disabled }),
});

/** What a button opens, short enough to leave the words their room: "ANI, line 16". */
function shortPlace({ publisher, file, line }: Citation, phrases: Phrases): string {
  const name = publisher ?? fileName(file);
  const short = name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
  return `${short}, ${phrases.lines(line, line)}`;
}

/** How many buttons a finding has. */
export const buttonsOfCard = ({ isForKeepers = false }: Pick<View, "isForKeepers">): number => (isForKeepers ? 3 : 2);

function cardsOf(page: Page | undefined, { phrases, isForKeepers = false }: View): (readonly Button[])[] {
  const { discord } = phrases;
  const sources = (page ?? []).flatMap(({ source }) => (source === undefined ? [] : [source]));
  return sources.map((citation, at) => {
    const key = sourceKey(citation.file);
    const place = { start: citation.start, end: citation.end };
    return [
      { does: "source", at, key, line: citation.line, label: discord.openSource(shortPlace(citation, phrases)) },
      ...(isForKeepers
        ? [
            { does: "speaker" as const, at, key, place, label: discord.correctSpeaker },
            { does: "date" as const, at, key, place, label: discord.correctDate },
          ]
        : [{ does: "fault" as const, at, key, place, label: discord.reportFault }]),
    ];
  });
}

/** The drawn buttons, row by row again. */
function rowsOf(cards: readonly (readonly Button[])[], drawn: readonly APIButtonComponentWithCustomId[]) {
  let from = 0;
  return cards.map((card) => drawn.slice(from, (from += card.length)));
}

function turnsOf(at: number, pages: number, { phrases: { discord } }: View): Button[] {
  if (pages < 2) return [];
  return [
    { does: "page", at: Math.max(at - 1, 0), label: discord.previous, disabled: at === 0 },
    { does: "none", at: 0, label: discord.page(at + 1, pages), disabled: true },
    { does: "page", at: at + 1, label: discord.next, disabled: at + 1 >= pages },
  ];
}

/** Other ways to understand the question come first: they are about what is on the screen. */
function othersOf({ alternatives, offers }: View): readonly (Offer & Pick<Press, "does">)[] {
  return [
    ...alternatives.map((offer) => ({ ...offer, does: "switch" as const })),
    ...offers.map((offer) => ({ ...offer, does: "offer" as const })),
  ].slice(0, mostOthers);
}

/** A page of an answer, of so many, and what else can be done with the answer. */
export interface Turned {
  readonly page: Page | undefined;
  readonly pages: number;
  readonly more?: Omit<APIStringSelectComponent, "custom_id"> | undefined;
}

/**
 * The buttons of a page, with all that they must know in their ids. What does not fit in the ids goes: first the offers, then
 * the turning of pages. Undefined when there are pages that nobody could turn to: they must come with the message then.
 */
export function buttonsFor({ page, pages, more }: Turned, view: View): Buttons | undefined {
  const { asked, question, askedBy, canShare = false, canShow = false } = view;
  const cards = cardsOf(page, view);
  const own = cards.flat();
  const share: readonly Button[] = canShare
    ? [{ does: "share", at: view.page, label: view.phrases.discord.share }]
    : [];
  const show: readonly Button[] = canShow ? [{ does: "show", at: 0, label: view.phrases.discord.showMe }] : [];
  const at = Math.min(view.page, pages - 1);
  const turns = [...turnsOf(at, pages, view), ...share, ...show];
  const menus: readonly Button[] = [
    ...(hasPageMenu(pages) ? [{ does: "go" as const, at: 0, label: "" }] : []),
    ...(more === undefined || asked === undefined ? [] : [{ does: "more" as const, at: 0, label: "" }]),
  ];
  for (const others of [othersOf(view), []]) {
    const between = others.map(({ does, label }, at): Button => ({ does, at, label }));
    const buttons = [...own, ...between, ...turns, ...menus];
    // Also where only sources can be opened: a reply goes on with the question that its message keeps.
    const isKept = buttons.length > 0 && (asked !== undefined || between.length + turns.length > 0);
    if (isKept && asked === undefined) continue;
    const kept: ButtonState | undefined =
      isKept && asked !== undefined
        ? {
            asked,
            others: others.map(({ command, input }) => ({ command, input })),
            ...(question !== undefined && { question }),
            ...(askedBy !== undefined && { askedBy }),
          }
        : undefined;
    const ids = idsFor(buttons, kept);
    if (ids === undefined) continue;
    const [first, second] = [own.length, own.length + between.length];
    const done = buttons.map((button, index) => drawn(button, ids[index] ?? ""));
    const third = second + turns.length;
    const drawnMenu = ({ does }: Button, index: number): readonly APIStringSelectComponent[] => {
      const id = ids[third + index] ?? "";
      if (does === "go") return [pageMenu({ at, pages, id }, view.phrases)];
      return more === undefined ? [] : [{ ...more, custom_id: id }];
    };
    return {
      cards: rowsOf(cards, done.slice(0, first)),
      others: done.slice(first, second),
      turns: done.slice(second, third),
      menus: menus.flatMap(drawnMenu),
    };
  }
  return undefined;
}

/** The buttons of the findings; their ids hold all they need. */
export const cardsAlone = (page: Page | undefined, view: View): Buttons => {
  const cards = cardsOf(page, view);
  const own = cards.flat();
  const ids = idsFor(own, undefined) ?? [];
  const done = own.map((button, index) => drawn(button, ids[index] ?? ""));
  return { cards: rowsOf(cards, done), others: [], turns: [], menus: [] };
};
