import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "remove",
  description: "Take a file out of the archive; it is kept in the folder “removed”",
  input: z.object({
    name: z
      .string()
      .min(1)
      .max(400)
      .describe("The file, as /sources shows it")
      .meta({ suggests: "source", main: true }),
    back: z.string().min(1).max(400).optional().describe("Put it back: its path below the folder “removed”"),
  }),
  forKeepers: true,
  slow: true,
  async answer(input, { service, phrases }) {
    const { remove } = await import("../src/answering/adding/remove.js");
    return remove(input, { service, phrases });
  },
});
