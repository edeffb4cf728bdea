"""What the network sees of a word. src/language/syntax/accurate/features.ts computes the same: change both together."""
import re

# Rows of each table of hashed features, and how wide a row is.
TABLES = {
    "word": (8192, 48),
    "suffix2": (1024, 24),
    "suffix3": (4096, 24),
    "suffix4": (6144, 24),
    "prefix2": (1024, 24),
    "prefix3": (4096, 24),
    "shape": (512, 24),
}


def fnv(text, seed):
    """FNV-1a over UTF-16 code units, 32 bits."""
    value = (0x811C9DC5 ^ seed) & 0xFFFFFFFF
    units = text.encode("utf-16-le", "surrogatepass")
    for at in range(0, len(units), 2):
        value = ((value ^ (units[at] | units[at + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return value ^ (value >> 15)


def shape(form):
    """Letters to x and X, digits to d, runs cut at two: "McCann-2" is "XxXxx-d"."""
    out = []
    for char in form[:24]:
        kind = "d" if char.isdigit() else "X" if char.isupper() else "x" if char.isalpha() else char
        if len(out) < 2 or out[-1] != kind or out[-2] != kind:
            out.append(kind)
    return "".join(out)


def normal(form):
    """Lower case, straight apostrophes, digits to 0."""
    return re.sub(r"[0-9]", "0", form.lower().replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"'))


def hashed(form):
    word = normal(form)
    parts = (word, word[-2:], word[-3:], word[-4:], word[:2], word[:3], shape(form))
    return [fnv(part, seed + 1) % rows for seed, (part, (rows, _)) in enumerate(zip(parts, TABLES.values()))]
