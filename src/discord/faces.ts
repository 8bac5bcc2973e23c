import type { Face } from "./bot.js";
import { isInScope, type AskingPlace } from "./scope.js";

/** Where one archive is asked. Empty lists: wherever no other one is. */
export interface ServedPlaces {
  readonly face: Face;
  readonly servers: readonly string[];
  readonly channels: readonly string[];
}

/** The archives of this process, each with its own keepers and language. */
export interface Faces {
  /** In the order in which they were named; never empty. */
  readonly all: readonly [Face, ...Face[]];
  /** The one that is asked there. Undefined where none is, or the keepers have said that nobody asks there. */
  readonly at: (asking: AskingPlace) => Face | undefined;
  /** What answers that nobody may ask there, in the reader's language. */
  readonly first: Face;
}

/** Leads a question to the archive of its place: that of its channel, else of its server, else the one without a place. */
export function facesOf(served: readonly [ServedPlaces, ...ServedPlaces[]]): Faces {
  const [{ face: first }] = served;
  const others = served.slice(1).map(({ face }) => face);
  const meant = ({ server, channels }: AskingPlace): Face | undefined =>
    (
      served.find((one) => channels.some((channel) => one.channels.includes(channel))) ??
      served.find((one) => server !== undefined && one.servers.includes(server)) ??
      served.find((one) => one.servers.length + one.channels.length === 0)
    )?.face;
  return {
    all: [first, ...others],
    first,
    at(asking) {
      const face = meant(asking);
      return face !== undefined && isInScope(face.scope, asking) ? face : undefined;
    },
  };
}
