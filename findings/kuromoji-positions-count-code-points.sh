#!/usr/bin/env bash
# kuromoji 0.1.2: word_position counts a character beyond the basic plane (the first one of 𠮷野家, a common name) as one, while JavaScript strings count two.
# Every word behind such a name is sliced one place too early. Add up the lengths of the surface forms instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund kuromoji@0.1.2 >/dev/null
cat >probe.mjs <<'PROBE'
import kuromoji from "kuromoji";
const text = "𠮷野家の店長は話した";
kuromoji.builder({ dicPath: "node_modules/kuromoji/dict" }).build((error, tokenizer) => {
  if (error) throw error;
  const wrong = tokenizer
    .tokenize(text)
    .map(({ surface_form: form, word_position: at }) => [form, text.slice(at - 1, at - 1 + form.length)])
    .filter(([form, slice]) => form !== slice);
  console.log(wrong.map(([form, slice]) => `${form} is at ${slice.replace(/[^\p{L}]/gu, "?")}`).join(", "));
});
PROBE
seen=$(node probe.mjs)
expected='野家 is at ?野, の is at 家, 店長 is at の店, は is at 長, 話し is at は話, た is at し'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
