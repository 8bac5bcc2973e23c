import { ButtonStyle, ComponentType, type APIButtonComponentWithCustomId } from "discord.js";
import { label } from "./markdown.js";
import type { Page } from "./pages.js";
import { sourceKey } from "./source-key.js";
import { idsFor, type Kept, type Press } from "./state.js";
import type { View } from "./view.js";

/** What a row holds, and so how many offers are shown. */
export const mostOffers = 5;

interface Button extends Press {
  readonly label: string;
  readonly disabled?: boolean;
}

/** The buttons of one message, in the order in which they stand in it. */
export interface Buttons {
  readonly sources: readonly APIButtonComponentWithCustomId[];
  readonly offers: readonly APIButtonComponentWithCustomId[];
  readonly turns: readonly APIButtonComponentWithCustomId[];
}

const drawn = ({ label: shown, disabled }: Button, id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: label(shown),
  custom_id: id,
  ...(disabled === true && { disabled }),
});

function sourcesOf(page: Page | undefined, { phrases }: View): Button[] {
  const sources = (page ?? []).flatMap(({ source }) => (source === undefined ? [] : [source]));
  return sources.map(({ file, line }, at) => ({
    does: "source",
    at,
    key: sourceKey(file),
    line,
    label: phrases.discord.source,
  }));
}

function turnsOf(at: number, pages: number, { phrases: { discord } }: View): Button[] {
  if (pages < 2) return [];
  return [
    { does: "page", at: Math.max(at - 1, 0), label: discord.previous, disabled: at === 0 },
    { does: "none", at: 0, label: discord.page(at + 1, pages), disabled: true },
    { does: "page", at: at + 1, label: discord.next, disabled: at + 1 >= pages },
  ];
}

const keptBy = ({ asked, question, offers }: View): Kept | undefined =>
  asked && {
    asked,
    offers: offers.map(({ command, input }) => ({ command, input })),
    ...(question !== undefined && { question }),
  };

/**
 * The buttons of a page, with all that they must know in their ids. What does not fit in the ids goes: first the offers, then
 * the turning of pages. Undefined when there are pages that nobody could turn to: they must come with the message then.
 */
export function buttonsFor(page: Page | undefined, pages: number, view: View): Buttons | undefined {
  const at = Math.min(view.page, pages - 1);
  const sources = sourcesOf(page, view);
  const turns = turnsOf(at, pages, view);
  const all = view.offers.slice(0, mostOffers);
  for (const shown of all.length === 0 ? [all] : [all, []]) {
    const offers = shown.map((offer, index): Button => ({ does: "offer", at: index, label: offer.label }));
    const buttons = [...sources, ...offers, ...turns];
    const isKept = offers.length + turns.length > 0;
    const kept = isKept ? keptBy({ ...view, offers: shown }) : undefined;
    const ids = isKept && kept === undefined ? undefined : idsFor(buttons, kept);
    if (ids === undefined) continue;
    const [first, second] = [sources.length, sources.length + offers.length];
    const done = buttons.map((button, index) => drawn(button, ids[index] ?? ""));
    return { sources: done.slice(0, first), offers: done.slice(first, second), turns: done.slice(second) };
  }
  return undefined;
}

/** The buttons that open a source; their ids hold all they need. */
export const sourcesAlone = (page: Page | undefined, view: View): Buttons => {
  const sources = sourcesOf(page, view);
  const ids = idsFor(sources, undefined) ?? [];
  return { sources: sources.map((button, index) => drawn(button, ids[index] ?? "")), offers: [], turns: [] };
};
