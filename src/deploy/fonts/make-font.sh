#!/bin/sh
# Makes the font of the official documents: a TrueType subset of Noto Sans SC (OFL-1.1).
# Wants npm and the Debian packages python3-fonttools and unicode-data. Run it where it lies; it writes characters.txt
# and, into the product's resources, the font and its licence.
#
# Characters: the 8,105 of the 通用规范汉字表 (Unicode's kTGH), GB 2312 (6,763 Han and its signs), some further ones
# of names, Latin. Left out on purpose: compatibility forms and radicals (text copied from a PDF would hold them instead of
# the ordinary characters) and ligatures (--layout-features='').
set -eu
cd "$(dirname "$0")"
target=../../main/resources/org/peiji/document/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

/usr/bin/python3 - > characters.txt <<'PYTHON'
import bz2
wanted = set(map(chr, range(0x20, 0x7F))) | set("©®°±·×÷–—‘’“”…‰′″※№℃→←↑↓─│■□▲△●○★☆") | set("䶮㛃𪩘")
with bz2.open("/usr/share/unicode/Unihan_OtherMappings.txt.bz2", "rt") as mappings:
    wanted |= {chr(int(line.split("\t")[0][2:], 16)) for line in mappings if "\tkTGH\t" in line}
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            wanted.add(bytes((high, low)).decode("gb2312"))
        except UnicodeDecodeError:
            pass
line = []
for character in sorted(wanted):
    line.append(character)
    if len(line) == 64:
        print("".join(line))
        line = []
print("".join(line))
PYTHON

(cd "$work" && npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3 && tar xzf ./*.tgz)
/usr/bin/python3 -m fontTools.subset "$work/package/400Regular/NotoSansSC_400Regular.ttf" \
  --text-file=characters.txt --layout-features='' --no-hinting --desubroutinize --name-IDs='*' --notdef-outline \
  --output-file="$target/NotoSansSC-Regular-subset.ttf"
# variation sequences (cmap format 14) serve no reader here, and the PDF library warns of them
/usr/bin/python3 - "$target/NotoSansSC-Regular-subset.ttf" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
font.save(sys.argv[1])
PYTHON
cp "$work/package/LICENSE_FONT" "$target/OFL.txt"
