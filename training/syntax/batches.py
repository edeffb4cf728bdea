"""Sentences as the network reads them: batches of like length, with what is to be learned."""
import random
import numpy as np
import torch
from features import hashed, normal


class Reader:
    """Knows the vectors' rows of words, and the numbers of tags and labels."""

    def __init__(self, index, names):
        self.index = index
        self.numbers = {column: {name: at for at, name in enumerate(each)} for column, each in zip((1, 2, 4), names)}
        self.cache = {}

    def seen(self, form):
        if form not in self.cache:
            word = form.lower().replace("’", "'").replace("“", '"').replace("”", '"')
            self.cache[form] = (self.index.get(word, self.index.get(normal(form), 0)), hashed(form))
        return self.cache[form]

    def batch(self, sentences):
        """Rows, hashes, lengths and targets (upos, xpos, head, label; -1 is none)."""
        lengths = torch.tensor([len(s) for s in sentences])
        size = int(lengths.max())
        rows = np.zeros((len(sentences), size), dtype=np.int64)
        hashes = np.zeros((len(sentences), size, 7), dtype=np.int64)
        targets = np.full((4, len(sentences), size), -1, dtype=np.int64)
        for at, sentence in enumerate(sentences):
            known = [self.seen(token[0]) for token in sentence]
            rows[at, : len(sentence)] = [row for row, _ in known]
            hashes[at, : len(sentence)] = [hashed for _, hashed in known]
            for row, column in enumerate((1, 2, 3, 4)):
                values = [t[column] for t in sentence]
                targets[row, at, : len(sentence)] = values if column == 3 else [self.numbers[column].get(v, -1) for v in values]
        rows, hashes, targets = (torch.from_numpy(each) for each in (rows, hashes, targets))
        return rows, hashes, lengths, targets


def batches(sentences, words=1600, shuffle=True, length=len):
    order = sorted(sentences, key=lambda s: length(s) + (random.random() * 3 if shuffle else 0))
    out, group, width = [], [], 0
    for sentence in order:
        if group and (len(group) + 1) * max(width, length(sentence)) > words:
            out.append(group)
            group, width = [], 0
        group.append(sentence)
        width = max(width, length(sentence))
    out.append(group)
    if shuffle:
        random.shuffle(out)
    return out


def evaluate(models, readers, sentences):
    """UPOS, XPOS, UAS, LAS in percent of the models' mean, best head a word (the shipped decoder makes a tree of it), punctuation counted."""
    right, total = [0, 0, 0, 0], 0
    for model in models:
        model.eval()
    with torch.no_grad():
        for group in batches(sentences, 4000, False):
            read = [reader.batch(group) for reader in readers]
            rows, (_, hashes, lengths, (upos, xpos, head, label)) = [each[0] for each in read], read[0]
            real = head >= 0
            tags, fine, arcs, labels = predict(models, rows, hashes, lengths)
            best = arcs.argmax(2)
            labels = labels(best).argmax(2)
            right[0] += ((tags.argmax(2) == upos) & real).sum().item()
            right[1] += ((fine.argmax(2) == xpos) & real).sum().item()
            right[2] += ((best == head) & real).sum().item()
            right[3] += ((best == head) & (labels == label) & real).sum().item()
            total += real.sum().item()
    return [round(100 * r / total, 2) for r in right]


def predict(models, rows, hashes, lengths):
    """The models' mean probabilities of tags, fine tags and heads, and a function that gives those of labels for chosen heads."""
    mean = lambda each: sum(scores.softmax(2) for scores in each) / len(models)
    states = [model(each, hashes, lengths) for model, each in zip(models, rows)]
    found = [model.arcs(each, lengths) for model, each in zip(models, states)]
    labels = lambda chosen: mean([model.labels(dep, head, chosen) for model, (_, dep, head) in zip(models, found)])
    upos, xpos = (mean([getattr(model, name)(each) for model, each in zip(models, states)]) for name in ("upos", "xpos"))
    return upos, xpos, mean([scores for scores, _, _ in found]), labels
