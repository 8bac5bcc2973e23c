#!/usr/bin/env bash
# ja-timex 0.2.8: the city 四日市 holds a fourth day, a hangover (二日酔い) a second one, and the text of what is found is the parser's own rewriting with
# Arabic numerals, so that it is not what the article prints. Last week's Wednesday is two expressions, of which neither says last week.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip --quiet --disable-pip-version-check install ja-timex==0.2.8
cat >probe.py <<'PROBE'
from ja_timex import TimexParser
for words in ["二日酔いの市長が四日市で話した", "先週の水曜日に話した"]:
    print(" ".join(f"{found.text}={found.value}" for found in TimexParser().parse(words)), end=" ")
PROBE
seen=$(env/bin/python probe.py)
expected='2日=XXXX-XX-02 4日=XXXX-XX-04 先週=P1W 水曜日=XXXX-WXX-3 '
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
