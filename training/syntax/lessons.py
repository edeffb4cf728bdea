"""What a network learns from: gold, and what teachers think (teach.py) of the same sentences and of open text without trees."""
import random
import numpy as np
import torch
import torch.nn.functional as F

UPOS, XPOS, HEADS, LABELS = range(4)


def variant(sentence):
    """Copies as they stand in the wild: headlines in capitals or title case, no full stop at the end."""
    roll = random.random()
    if roll < 0.02:
        return [(t[0].upper(), *t[1:]) for t in sentence]
    if roll < 0.04:
        return [(t[0][:1].upper() + t[0][1:], *t[1:]) for t in sentence]
    if roll < 0.05:
        return [(t[0].lower(), *t[1:]) for t in sentence]
    form, tag = sentence[-1][:2]
    if roll < 0.12 and len(sentence) > 3 and (tag == "PUNCT" or tag is None and form in (".", "!", "?")):
        return sentence[:-1]
    return sentence


class Gold:
    """The treebanks' own trees, nothing else. An item is a sentence's words and no probabilities."""

    def __init__(self, ewt, gum, times):
        self.sentences = ewt + gum * times

    def items(self):
        return [(variant(s), None) for s in self.sentences]

    def heads(self, scores, gold, group):
        return gold

    def loss(self, scores, gold, group, part, real):
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-1)


class Taught:
    """Where there is gold, gold and the teachers' probabilities mixed; elsewhere the teachers' alone, for so many words in each pass."""

    def __init__(self, path, trust, silver, times):
        self.lessons, self.trust, self.silver, self.times = torch.load(path), trust, silver, times

    def items(self):
        out = [self.changed(each) for name, times in (("ewt", 1), ("gum", self.times)) for each in self.lessons[name] * times]
        left, silver = self.silver, self.lessons["silver"]
        for at in random.sample(range(len(silver)), len(silver)):
            left -= len(silver[at][0])
            if left < 0:
                break
            out.append(self.changed(silver[at]))
        return out

    def changed(self, lesson):
        words, *lesson = lesson
        changed = variant(words)
        if len(changed) < len(words):
            lesson = [each[:-1] for each in lesson]
            lesson[HEADS] = lesson[HEADS][:, :-1]
        return changed, lesson

    def targets(self, group, part, gold, classes):
        """Probabilities to be learned [sentence, word, class]."""
        soft = np.zeros((len(group), gold.shape[1], classes), dtype=np.float32)
        for row, (words, lesson) in enumerate(group):
            soft[row, : len(words), : lesson[part].shape[1]] = lesson[part]
        soft = torch.from_numpy(soft)
        soft = soft / soft.sum(2, keepdim=True).clamp(min=1e-6)
        hard = F.one_hot(gold.clamp(min=0), classes)
        return torch.where((gold >= 0).unsqueeze(2), self.trust * soft + (1 - self.trust) * hard, soft)

    def heads(self, scores, gold, group):
        """Labels are those of the gold head, or of the one that the teachers like best."""
        return torch.where(gold >= 0, gold, self.targets(group, HEADS, gold, scores.shape[2]).argmax(2))

    def loss(self, scores, gold, group, part, real):
        target = self.targets(group, part, gold, scores.shape[2])
        return -(target * scores.log_softmax(2)).sum(2)[real].mean()
