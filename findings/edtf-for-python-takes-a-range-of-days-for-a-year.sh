#!/usr/bin/env bash
# edtf 5.0.2 (PyPI), text_to_edtf: "3-5 May 2024" is read as a day of the year 2003, and of "May 2024 or June 2024" only the first month is kept.
# One would expect an interval and a set, or nothing. 44 BC is -0044, one year before what astronomers, and EDTF, count.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip --quiet --disable-pip-version-check install edtf==5.0.2
cat >probe.py <<'PROBE'
from edtf import text_to_edtf
print(" ".join(text_to_edtf(words) for words in ["3-5 May 2024", "May 2024 or June 2024", "44 BC"]))
PROBE
seen=$(env/bin/python probe.py)
expected='2003-05-05 2024-05 -0044'
printf 'seen:     %s\nexpected: %s\n' "$seen" "$expected"
[ "$seen" = "$expected" ] || { echo "This has changed since it was written down."; exit 1; }
