"""Makes the fonts of this folder, and beside each family its unicode-range for style sheets:

- signs-*: the signs of Liberation Sans 2.1.5 that Arimo's npm package lacks. "Liberation" is a Reserved Font
  Name (SIL OFL 1.1, condition 3), so this subset bears a name of its own.
- european-*: the Latin letters of Europe's languages, out of Arimo's latin-ext of 1,100 characters, which
  would be more than a page may weigh for the sake of one "š".

Once, where a new sign is wanted (the same tools give the same bytes):

    apt-get download fonts-liberation2=2.1.5-1 && dpkg -x fonts-liberation2_2.1.5-1_all.deb liberation
    python3 -m venv tools && tools/bin/pip install fonttools==4.66.1 brotli==1.2.0
    tools/bin/python templates/fonts/make.py liberation/usr/share/fonts/truetype/liberation2
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
EUROPEAN = [
    *range(0x0100, 0x0180),  # Latin Extended-A: Sámi, Baltic, Czech, Polish, Turkish …
    *range(0x01CD, 0x01DD),  # carons
    *range(0x01E2, 0x01F0),  # Skolt Sámi
    *range(0x01FA, 0x0200),
    *range(0x0218, 0x021C),  # Romanian
    *[0x018F, 0x0259, 0x01B7, 0x0292, 0x02B9],  # Azerbaijani, Skolt Sámi
    *range(0x1E80, 0x1E86),  # Welsh
    *[0x1E9E, 0x2020, 0x20BD],
]
HERE = Path(__file__).parent
ARIMO = HERE.parent.parent / "node_modules/@fontsource/arimo/files"
# Liberation's name of a style, ours, and Arimo's.
STYLES = [
    ("Regular", "regular", "400-normal"),
    ("Bold", "bold", "700-normal"),
    ("Italic", "italic", "400-italic"),
]


def unicode_range(codes: list[int]) -> str:
    """CSS notation, e.g. U+2190,U+2192-2193."""
    parts: list[list[int]] = []
    for code in codes:
        if parts and parts[-1][1] == code - 1:
            parts[-1][1] = code
        else:
            parts.append([code, code])
    return ",".join(f"U+{first:X}" + (f"-{last:X}" if last > first else "") for first, last in parts)


def write(font: TTFont, codes: set[int], family: str, style: str) -> None:
    kept = sorted(codes.intersection(font.getBestCmap()))
    options = Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.drop_tables += ["FFTM", "GDEF", "GPOS", "GSUB", "kern"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=kept)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(HERE / f"{family}-{style}.woff2", reorderTables=True)
    (HERE / f"{family}.txt").write_text(unicode_range(kept) + "\n")


def liberation(folder: Path, style: str) -> TTFont:
    font = TTFont(folder / f"LiberationSans-{style}.ttf", recalcTimestamp=False)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[NON_BREAKING_HYPHEN] = "hyphen"  # it looks the same and has no glyph of its own
    own = {1: "Plan Signs", 3: f"2.1.5;PlanSigns-{style}", 4: f"Plan Signs {style}", 6: f"PlanSigns-{style}"}
    font["name"].names = [name for name in font["name"].names if name.platformID == 3]
    for name in font["name"].names:
        if name.nameID in own:
            name.string = own[name.nameID]
    return font


def main() -> None:
    had = {code for file in ARIMO.glob("*-400-normal.woff2") for code in TTFont(file).getBestCmap()}
    had.discard(HYPHEN)
    for liberated, style, of_arimo in STYLES:
        write(liberation(Path(sys.argv[1]), liberated), set(WANTED) - had, "signs", style)
        latin_ext = TTFont(ARIMO / f"arimo-latin-ext-{of_arimo}.woff2", recalcTimestamp=False)
        write(latin_ext, set(EUROPEAN), "european", style)


main()
