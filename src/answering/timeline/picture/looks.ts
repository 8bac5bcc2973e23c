/** A picture for a light window or for a dark one. */
export type Theme = "light" | "dark";

// Okabe and Ito's colours, which people with any kind of colour vision can tell apart: those that are dark, or light, enough on the ground.
const colours = {
  light: {
    ground: "#fdfdfb", ink: "#1f2328", faint: "#59636e", pole: "#a6adb5", rim: "#ffffff",
    s0: "#0072b2", s1: "#d55e00", s2: "#007a5a", s3: "#a83d80", s4: "#7a5b00", s5: "#3d3d9e", other: "#5f6368",
  },
  dark: {
    ground: "#1e1f22", ink: "#f2f3f5", faint: "#b5bac1", pole: "#6d7178", rim: "#1e1f22",
    s0: "#56b4e9", s1: "#e69f00", s2: "#2fbf95", s3: "#e29ac8", s4: "#d8c24a", s5: "#a9a9f5", other: "#b0b4ba",
  },
} as const; // prettier-ignore

export type ColourName = keyof (typeof colours)["light"];

/** A colour as it is drawn, before it is known for which window. */
export const paint = (name: ColourName): string => `@${name}`;

/** The drawing in its colours. Only attributes hold names of colours: in them no quotation mark of a text can stand. */
export function inLook(svg: string, look: Theme): string {
  const known: Readonly<Record<string, string>> = colours[look];
  return svg.replace(/="@(\w+)"/gu, (all, name: string) => (known[name] === undefined ? all : `="${known[name]}"`));
}
