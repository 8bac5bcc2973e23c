import { inline } from "./markdown.js";
import type { Payload } from "./payload.js";

/** A sentence is shown as plain text; a channel or a thread that is named in it may be clicked. Pings nobody. */
export const withMention = (payload: Payload, mention: string): Payload => ({
  ...payload,
  components: JSON.parse(
    JSON.stringify(payload.components).replaceAll(JSON.stringify(inline(mention)).slice(1, -1), mention),
  ) as Payload["components"],
});
