import type { FaceWords } from "../command-words.js";
import { zhTW } from "../zh-TW/commands.js";
import { simplified } from "./simplified.js";

/** Names and descriptions in simplified Chinese, made from the traditional. */
export function zhCN(): FaceWords {
  const made = simplified(zhTW);
  const { help } = made.commands;
  return { ...made, commands: { ...made.commands, ...(help && { help: { ...help, name: "帮助" } }) } };
}
