"""What teachers think of sentences: python3 teach.py EWT_FOLDER GUM_FOLDER GLOVE_JSON OUT.lessons TEACHER.pt ... [--texts TEXTS]

For each sentence of the training parts, and of open text without trees, the mean of the teachers' probabilities of tags, heads and labels
(of the gold head, or without one of the likeliest). Prints first what the teachers reach together on the development parts.
"""
import argparse
from pathlib import Path
import numpy as np
import torch
from batches import Reader, batches, evaluate, predict
from corpora import ewt, gum
from network import Network
from vectors import plain, restored


def teacher(path, glove):
    saved = torch.load(path)
    state, shape = saved["state"], saved.get("shape", {})
    vectors = restored(saved["codes"], saved["points"]) if saved["codes"] is not None else plain(glove, len(saved["words"]))[1]
    state["vectors"] = torch.tensor(vectors)
    model = Network(state["vectors"], *(len(each) for each in saved["names"]), **shape)
    model.load_state_dict(state)
    return model, Reader(saved["words"], saved["names"]), saved["names"]


def rounds(table):
    return table.numpy().astype(np.float16)


def main():
    parser = argparse.ArgumentParser()
    for name in ("ewt", "gum", "glove", "out"):
        parser.add_argument(name)
    parser.add_argument("teachers", nargs="+")
    parser.add_argument("--texts", help="a sentence a line, its words apart by a space: texts.ts")
    args = parser.parse_args()
    torch.set_num_threads(1)
    parts = {"ewt": ewt(args.ewt), "gum": gum(args.gum)}
    models, readers, names = zip(*(teacher(path, args.glove) for path in args.teachers))
    assert all(each == names[0] for each in names)
    for name, each in parts.items():
        print(name, evaluate(models, readers, each["dev"]), flush=True)
    sets = {"ewt": parts["ewt"]["train"], "gum": parts["gum"]["train"]}
    if args.texts:
        held = {tuple(t[0] for t in s) for part in parts.values() for name in ("dev", "test") for s in part[name]}
        lines = Path(args.texts).read_text(encoding="utf-8").rstrip("\n").split("\n")
        silver = [[(word, None, None, -1, None) for word in line.split(" ")] for line in lines]
        sets["silver"] = [s for s in silver if tuple(t[0] for t in s) not in held]
    lessons = {name: taught(models, readers, sentences) for name, sentences in sets.items()}
    torch.save(lessons, args.out)


def taught(models, readers, sentences):
    """The sentences in order, each with its probabilities: (words, upos, xpos, heads, labels)."""
    out = [None] * len(sentences)
    with torch.no_grad():
        for group in batches(list(enumerate(sentences)), 3000, False, lambda each: len(each[1])):
            read = [reader.batch([s for _, s in group]) for reader in readers]
            rows, (_, hashes, lengths, (_, _, head, _)) = [each[0] for each in read], read[0]
            upos, xpos, arcs, labels = predict(models, rows, hashes, lengths)
            labels = labels(torch.where(head >= 0, head, arcs.argmax(2)))
            for at, (number, sentence) in enumerate(group):
                n = len(sentence)
                out[number] = (sentence, *(rounds(each[at, :n]) for each in (upos, xpos)), rounds(arcs[at, :n, : n + 1]), rounds(labels[at, :n]))
    return out


if __name__ == "__main__":
    main()
