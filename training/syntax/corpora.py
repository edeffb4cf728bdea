"""Reads Universal Dependencies corpora from their own distribution folders (EWT and GUM)."""
from pathlib import Path

Sentence = list  # of (form, upos, xpos, head, deprel)


def read_conllu(path):
    sentences, tokens = [], []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line == "":
            if tokens:
                sentences.append(tokens)
            tokens = []
        elif not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                tokens.append((cells[1], cells[3], cells[4], int(cells[6]), cells[7].split(":")[0]))
    if tokens:
        sentences.append(tokens)
    return sentences


def ewt(folder):
    """Train is rebuilt from one file a document; dev and test come as released."""
    folder = Path(folder)
    listed = (folder / "not-to-release/file-lists/files.train").read_text().split()
    train = [s for name in listed for s in read_conllu(folder / "not-to-release/sources" / name)]
    parts = {"train": train}
    for part in ("dev", "test"):
        parts[part] = read_conllu(folder / f"en_ewt-ud-{part}.conllu")
    return parts


def gum(folder):
    """One file a document; the split of each stands in DOCUMENTS.tsv. News is also given apart (dev and test)."""
    folder = Path(folder)
    parts = {"train": [], "dev": [], "test": [], "news": []}
    for line in (folder / "DOCUMENTS.tsv").read_text().split("\n")[1:]:
        if line:
            name, genre, split = line.split("\t")[:3]
            sentences = read_conllu(folder / "dep" / f"{name}.conllu")
            parts[split] += sentences
            if genre == "news" and split != "train":
                parts["news"] += sentences
    return parts
