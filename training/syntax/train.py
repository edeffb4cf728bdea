"""Trains the tagger and parser: python3 train.py EWT_FOLDER GUM_FOLDER GLOVE_JSON OUT [--minutes M] [--seed S]

Writes OUT.pt after each pass that is the best on the development parts (LAS, EWT and GUM weighed alike).
"""
import argparse
import random
import time
import numpy as np
import torch
import torch.nn.functional as F
from corpora import ewt, gum
from features import hashed, normal
from network import Network
from vectors import load, restored

parser = argparse.ArgumentParser()
for name in ("ewt", "gum", "glove", "out"):
    parser.add_argument(name)
parser.add_argument("--passes", type=int, default=18)
parser.add_argument("--threads", type=int, default=1)
parser.add_argument("--seed", type=int, default=7)
args = parser.parse_args()
random.seed(args.seed)
torch.manual_seed(args.seed)
torch.set_num_threads(args.threads)  # the same number gives the same bytes

parts = {"ewt": ewt(args.ewt), "gum": gum(args.gum)}
train = parts["ewt"]["train"] + parts["gum"]["train"] * 2  # edited text is what is read: it counts twice
index, codes, points = load(args.glove)
names = [sorted({t[at] for s in train for t in s}) for at in (1, 2, 4)]
numbers = {column: {name: at for at, name in enumerate(each)} for column, each in zip((1, 2, 4), names)}
cache = {}


def seen(form):
    if form not in cache:
        word = form.lower().replace("’", "'").replace("“", '"').replace("”", '"')
        cache[form] = (index.get(word, index.get(normal(form), 0)), hashed(form))
    return cache[form]


def variant(sentence):
    """Copies as they stand in the wild: headlines in capitals or title case, no full stop at the end."""
    roll = random.random()
    if roll < 0.02:
        return [(t[0].upper(), *t[1:]) for t in sentence]
    if roll < 0.04:
        return [(t[0][:1].upper() + t[0][1:], *t[1:]) for t in sentence]
    if roll < 0.05:
        return [(t[0].lower(), *t[1:]) for t in sentence]
    if roll < 0.12 and len(sentence) > 3 and sentence[-1][1] == "PUNCT":
        return sentence[:-1]
    return sentence


def batch(sentences):
    lengths = torch.tensor([len(s) for s in sentences])
    size = int(lengths.max())
    rows = np.zeros((len(sentences), size), dtype=np.int64)
    hashes = np.zeros((len(sentences), size, 7), dtype=np.int64)
    targets = np.full((4, len(sentences), size), -1, dtype=np.int64)
    for at, sentence in enumerate(sentences):
        known = [seen(token[0]) for token in sentence]
        rows[at, : len(sentence)] = [row for row, _ in known]
        hashes[at, : len(sentence)] = [hashed for _, hashed in known]
        for row, column in enumerate((1, 2, 3, 4)):
            values = [t[column] for t in sentence]
            targets[row, at, : len(sentence)] = values if column == 3 else [numbers[column].get(v, -1) for v in values]
    rows, hashes, targets = (torch.from_numpy(each) for each in (rows, hashes, targets))
    return rows, hashes, lengths, targets


def batches(sentences, words=1600, shuffle=True):
    order = sorted(sentences, key=lambda s: len(s) + (random.random() * 3 if shuffle else 0))
    out, group, width = [], [], 0
    for sentence in order:
        if group and (len(group) + 1) * max(width, len(sentence)) > words:
            out.append(group)
            group, width = [], 0
        group.append(sentence)
        width = max(width, len(sentence))
    out.append(group)
    if shuffle:
        random.shuffle(out)
    return out


def evaluate(model, sentences):
    """UPOS, XPOS, UAS, LAS in percent, best head a word (the shipped decoder makes a tree of it), punctuation counted."""
    model.eval()
    right, total = [0, 0, 0, 0], 0
    with torch.no_grad():
        for group in batches(sentences, 4000, False):
            rows, hashes, lengths, (upos, xpos, head, label) = batch(group)
            states = model(rows, hashes, lengths)
            real = head >= 0
            scores, dep, heads = model.arcs(states)
            width = scores.shape[1]
            scores = scores.masked_fill((torch.arange(width + 1)[None] > lengths[:, None])[:, None], -1e9)
            scores[:, torch.arange(width), torch.arange(width) + 1] = -1e9
            best = scores.argmax(2)
            labels = model.labels(dep, heads, best).argmax(2)
            right[0] += ((model.upos(states).argmax(2) == upos) & real).sum().item()
            right[1] += ((model.xpos(states).argmax(2) == xpos) & real).sum().item()
            right[2] += ((best == head) & real).sum().item()
            right[3] += ((best == head) & (labels == label) & real).sum().item()
            total += real.sum().item()
    return [round(100 * r / total, 2) for r in right]


model = Network(torch.tensor(restored(codes, points)), *(len(each) for each in names))
optimizer = torch.optim.Adam(model.parameters(), lr=2e-3, betas=(0.9, 0.98))
steps = args.passes * len(batches([variant(s) for s in train]))
schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, step / 200) * (1 - step / (steps * 1.02)) )
average = {name: value.detach().clone() for name, value in model.named_parameters()}
best, step = 0, 0
for number_of_pass in range(args.passes):
    started, losses = time.time(), 0.0
    model.train()
    for group in batches([variant(s) for s in train]):
        rows, hashes, lengths, (upos, xpos, head, label) = batch(group)
        states = model(rows, hashes, lengths)
        scores, dep, heads = model.arcs(states)
        width = scores.shape[1]
        scores = scores.masked_fill((torch.arange(width + 1)[None] > lengths[:, None])[:, None], -1e9)
        loss = F.cross_entropy(scores.flatten(0, 1), head.flatten(), ignore_index=-1)
        loss = loss + F.cross_entropy(model.labels(dep, heads, head.clamp(min=0)).flatten(0, 1), label.flatten(), ignore_index=-1)
        loss = loss + 0.5 * F.cross_entropy(model.upos(states).flatten(0, 1), upos.flatten(), ignore_index=-1)
        loss = loss + 0.5 * F.cross_entropy(model.xpos(states).flatten(0, 1), xpos.flatten(), ignore_index=-1)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimizer.step()
        if step < steps - 1:
            schedule.step()
        step += 1
        losses += loss.item()
        if step % 10 == 0:
            keep = min(0.99, step / (step + 100))
            for name, value in model.named_parameters():
                average[name].mul_(keep).add_(value.detach(), alpha=1 - keep)
    kept = {name: value.detach().clone() for name, value in model.named_parameters()}
    for name, value in model.named_parameters():
        value.data.copy_(average[name])
    found = {name: evaluate(model, parts[name]["dev"]) for name in parts}
    las = (found["ewt"][3] + found["gum"][3]) / 2
    if las > best:
        best = las
        torch.save({"state": model.state_dict(), "names": names, "codes": codes, "points": points, "words": index}, args.out + ".pt")
    print(number_of_pass + 1, round(losses, 1), f"{time.time() - started:.0f}s", found, flush=True)
    for name, value in model.named_parameters():
        value.data.copy_(kept[name])
