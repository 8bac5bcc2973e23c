import { ComponentType, type APIStringSelectComponent } from "discord.js";
import type { Phrases } from "../../locales/en/answers.js";

/** Fewer pages are turned as quickly by two buttons. */
const fewest = 4;
/** What a menu holds. */
const most = 25;

/** The pages that are offered: all of them, or those around the one that is shown, with the first and the last. From 0. */
function offered(at: number, pages: number): readonly number[] {
  const all = Array.from({ length: pages }, (_, page) => page);
  if (pages <= most) return all;
  const from = Math.max(1, Math.min(at - 11, pages - most + 1));
  return [0, ...all.slice(from, from + most - 2), pages - 1];
}

/** Whether a page may be gone to by a menu. */
export const hasPageMenu = (pages: number): boolean => pages >= fewest;

/** A menu that goes to a page. Its values are pages, from 0. */
export const pageMenu = (
  { at, pages, id }: { readonly at: number; readonly pages: number; readonly id: string },
  { discord }: Phrases,
): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: id,
  placeholder: discord.goToPage,
  options: offered(at, pages).map((page) => ({
    label: discord.page(page + 1, pages),
    value: String(page),
    ...(page === at && { default: true }),
  })),
});
