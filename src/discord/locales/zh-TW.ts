import type { FaceWords } from "./locales.js";

export const zhTW: FaceWords = {
  commands: {},
  private: { name: "private", description: "private" },
  menus: {},
};
