import { ActivityType, Events, type Client } from "discord.js";
import { phrasesFor } from "../../locales/phrases-for.js";
import type { Face } from "../bot.js";

const every = 60_000;

/** Shows beside the bot's name how many articles it answers from, and keeps it true. */
export function showingArticles(client: Client, faces: readonly [Face, ...Face[]]): NodeJS.Timeout {
  const { discord } = phrasesFor(faces[0].locale);
  let shown: number | undefined;
  const show = async () => {
    if (!client.isReady() || faces.some(({ answering }) => answering.reading() !== undefined)) return;
    const counts = await Promise.all(faces.map(({ answering }) => answering.articles()));
    const articles = counts.reduce((sum, count) => sum + count, 0);
    if (articles === shown) return;
    shown = articles;
    client.user.setPresence({
      activities: [{ type: ActivityType.Custom, name: "articles", state: discord.articles(articles) }],
    });
  };
  // What answers has died: that is told where it is waited for.
  const look = () => void show().catch(() => {});
  look();
  client.once(Events.ClientReady, look);
  return setInterval(look, every).unref();
}
