import type { FaceWords } from "./locales.js";

export const zhCN: FaceWords = {
  commands: {},
  private: { name: "private", description: "private" },
  menus: {},
};
