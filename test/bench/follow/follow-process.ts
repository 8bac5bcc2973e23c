import { REST } from "discord.js";
import { openArchiveService } from "../../../src/archive/archive-service.js";
import { answeringHere } from "../../../src/discord/answering/answering-here.js";
import type { Face } from "../../../src/discord/bot.js";
import { deliver } from "../../../src/discord/following/delivering.js";
import { faceWith } from "./face.js";
import { openFollowing } from "../../../src/following/following.js";
import { applicationId } from "../../stand-in/people.js";

/** Sends what is followed, as the bot does, until it is done or killed. `clock` is the hour at which it begins. */
const [articles = "", cache = "", records = "", api = "", token = "", clock = "0"] = process.argv.slice(2);
const hour = 3_600_000;

const opened = await openArchiveService({ articles, cache, watch: false, notice: () => {}, clock: () => 0 });
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const followed = openFollowing({ records, articles, turn });
if (opened.kind === "unusable" || followed.kind === "unusable") throw new Error("nothing to begin with");

const { following } = followed;
const answering = answeringHere({
  service: opened.service,
  records,
  version: "0.0.0",
  following,
  commands: [],
  toPng: () => new Uint8Array(),
  turn,
});
const face: Face = { ...faceWith(token), answering };
const rest = new REST({ api, retries: 0 }).setToken(token);
let now = Number(clock) * hour;
process.stdout.write("begin\n");
// The client has much more, none of which sending looks at.
const client = { rest, user: { id: applicationId } } as Parameters<typeof deliver>[0];
for (let idle = 0; idle < 2;) {
  const waiting = following.book.waitingTargets().length + following.book.underWay().length;
  await deliver(client, face, () => (now += hour));
  idle = waiting === 0 ? idle + 1 : 0;
}
process.stdout.write("done\n");
await answering.close();
process.exit(0);
