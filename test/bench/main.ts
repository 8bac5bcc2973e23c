/** `npm run bench -- NAME [options]`: measurements. Each one prints what it measured and on what; none of them judges. */
interface Bench {
  readonly run: (args: readonly string[]) => Promise<void>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {};

const [name = "", ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  process.stderr.write(`There is no measurement “${name}”. There are: ${Object.keys(benches).join(", ")}.\n`);
  process.exitCode = 64;
} else {
  await (await bench()).run(args);
}
