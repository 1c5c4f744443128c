"""Makes signs-{regular,bold,italic}.woff2, and signs.txt with their unicode-range: the signs of Liberation Sans 2.1.5 that Arimo's npm packages lack.

Once, where a new sign is wanted (the same tools give the same bytes):

    apt-get download fonts-liberation2=2.1.5-1 && dpkg -x fonts-liberation2_2.1.5-1_all.deb liberation
    python3 -m venv tools && tools/bin/pip install fonttools==4.66.1 brotli==1.2.0
    tools/bin/python templates/fonts/make-signs.py liberation/usr/share/fonts/truetype/liberation2

"Liberation" is a Reserved Font Name (SIL OFL 1.1, condition 3), so the subset bears a name of its own.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HYPHEN = 0x2010  # Arimo has it among its Hebrew letters alone
NON_BREAKING_HYPHEN = 0x2011
WANTED = [
    *[0x02CD, 0x02D8, 0x02D9, 0x02DB],  # accents that stand alone
    *[HYPHEN, NON_BREAKING_HYPHEN, 0x2012, 0x2015, 0x2016, 0x2017, 0x201B, 0x201F, 0x2021],
    *[0x2030, 0x2034, 0x203C, 0x203E],
    *range(0x2070, 0x20A0),  # superscripts and subscripts
    *range(0x2100, 0x2190),  # letterlike signs, fractions
    *range(0x2190, 0x2200),  # arrows
    *range(0x2200, 0x2300),  # mathematical operators
    *range(0x25A0, 0x2600),  # geometric shapes
    *range(0x2600, 0x2700),  # miscellaneous signs
    *[0x20BF, 0xFB01, 0xFB02],
]
NAMES = {"Regular": "regular", "Bold": "bold", "Italic": "italic"}


def unicode_range(codes: list[int]) -> str:
    """CSS notation, e.g. U+2190,U+2192."""
    parts: list[list[int]] = []
    for code in codes:
        if parts and parts[-1][1] == code - 1:
            parts[-1][1] = code
        else:
            parts.append([code, code])
    return ",".join(f"U+{first:X}" + (f"-{last:X}" if last > first else "") for first, last in parts)


def make(source: Path, style: str, target: Path, lacking: set[int]) -> list[int]:
    font = TTFont(source, recalcTimestamp=False)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[NON_BREAKING_HYPHEN] = "hyphen"  # it looks the same and has no glyph of its own
    options = Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.drop_tables += ["FFTM", "GDEF", "GPOS", "GSUB", "kern"]
    subsetter = Subsetter(options)
    codes = sorted(lacking.intersection(font.getBestCmap()))
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    own = {1: "Plan Signs", 3: f"2.1.5;PlanSigns-{style}", 4: f"Plan Signs {style}", 6: f"PlanSigns-{style}"}
    font["name"].names = [name for name in font["name"].names if name.platformID == 3]
    for name in font["name"].names:
        if name.nameID in own:
            name.string = own[name.nameID]
    font.flavor = "woff2"
    font.save(target, reorderTables=True)
    return codes


def main() -> None:
    here = Path(__file__).parent
    arimo = here.parent.parent / "node_modules/@fontsource/arimo/files"
    had = {code for file in arimo.glob("*-400-normal.woff2") for code in TTFont(file).getBestCmap()}
    had.discard(HYPHEN)
    for style, name in NAMES.items():
        source = Path(sys.argv[1]) / f"LiberationSans-{style}.ttf"
        codes = make(source, style, here / f"signs-{name}.woff2", set(WANTED) - had)
        (here / "signs.txt").write_text(unicode_range(codes) + "\n")


main()
