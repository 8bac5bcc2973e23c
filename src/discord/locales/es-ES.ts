import type { FaceWords } from "./locales.js";

export const esES: FaceWords = {
  commands: {},
  private: { name: "private", description: "private" },
  menus: {},
};
