"""Reads PDFs with PDFium, which made none of them: their pages as pictures, and the words on them.

    pages_of_pdf.py look DIRECTORY GOLDEN PICTURES    compares every page of every PDF with its golden picture
    pages_of_pdf.py keep DIRECTORY GOLDEN             makes the pages the golden pictures, for whoever looked at them
    pages_of_pdf.py read FILE                         prints the words, a page after another

A page is alike when next to no pixel differs by more than the smoothing of edges does.
"""

import sys
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image, ImageChops

DOTS_PER_INCH = 60
# How much a pixel may differ of 255, and how many of ten thousand may differ by more.
SOFT, STRAY = 48, 5


def pages(path):
    with pdfium.PdfDocument(path) as document:
        for number, page in enumerate(document, 1):
            yield number, page.render(scale=DOTS_PER_INCH / 72, grayscale=True).to_pil().convert("L")


def differing(one, other):
    if one.size != other.size:
        return 10_000
    counted = ImageChops.difference(one, other).histogram()
    return 10_000 * sum(counted[SOFT:]) // (one.width * one.height)


def look(directory, golden, pictures):
    """Says what is not as it was."""
    wrong = []
    seen = set()
    for path in sorted(Path(directory).glob("*.pdf")):
        for number, page in pages(path):
            name = f"{path.stem}-{number}.png"
            seen.add(name)
            page.save(Path(pictures) / name)
            kept = Path(golden) / name
            if not kept.exists():
                wrong.append(f"{name}: there is no such golden page")
            elif stray := differing(page, Image.open(kept).convert("L")):
                if stray > STRAY:
                    wrong.append(f"{name}: {stray} of 10000 pixels differ")
    for kept in sorted(Path(golden).glob("*.png")):
        if kept.name not in seen:
            wrong.append(f"{kept.name}: the page is gone")
    print("\n".join(wrong))
    return 1 if wrong else 0


def keep(directory, golden):
    """Makes what there is the measure."""
    for old in Path(golden).glob("*.png"):
        old.unlink()
    for path in sorted(Path(directory).glob("*.pdf")):
        for number, page in pages(path):
            page.quantize(16).save(Path(golden) / f"{path.stem}-{number}.png", optimize=True)
    return 0


def read(path):
    """The words, page after page."""
    with pdfium.PdfDocument(path) as document:
        for page in document:
            print(page.get_textpage().get_text_bounded())
            print("\f", end="")
    return 0


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    sys.exit({"look": look, "keep": keep, "read": read}[command](*rest))
