"""Trains the tagger and parser: python3 train.py EWT_FOLDER GUM_FOLDER GLOVE_JSON OUT [--seed S] [--passes N] [--hidden H --layers L ...]

With --lessons (teach.py) it learns from gold and from what teachers think, of open text too. Writes OUT.pt after each pass that is the
best on the development parts (LAS, EWT and GUM weighed alike).
"""
import argparse
import random
import time
import torch
from batches import Reader, batches, evaluate
from corpora import ewt, gum
from lessons import HEADS, LABELS, UPOS, XPOS, Gold, Taught
from network import Network
from vectors import load, plain, restored

parser = argparse.ArgumentParser()
for name in ("ewt", "gum", "glove", "out"):
    parser.add_argument(name)
parser.add_argument("--passes", type=int, default=18)
parser.add_argument("--threads", type=int, default=1)
parser.add_argument("--seed", type=int, default=7)
parser.add_argument("--hidden", type=int, default=128)
parser.add_argument("--layers", type=int, default=2)
parser.add_argument("--ends", type=int, default=128)
parser.add_argument("--drop", type=float, default=0.33)
parser.add_argument("--gum", dest="times", type=int, default=2, help="edited text is what is read: GUM counts so often")
parser.add_argument("--words", type=int, default=0, help="so many vectors, not quantised: for a teacher")
parser.add_argument("--rate", type=float, default=2e-3)
parser.add_argument("--lessons")
parser.add_argument("--trust", type=float, default=0.5, help="the teachers' share where there is gold")
parser.add_argument("--silver", type=int, default=250000, help="words of text without trees in each pass")
parser.add_argument("--start", help="weights to start from")
args = parser.parse_args()
random.seed(args.seed)
torch.manual_seed(args.seed)
torch.set_num_threads(args.threads)  # the same number gives the same bytes

parts = {"ewt": ewt(args.ewt), "gum": gum(args.gum)}
if args.words:
    index, vectors = plain(args.glove, args.words)
    codes = points = None
else:
    index, codes, points = load(args.glove)
    vectors = restored(codes, points)
names = [sorted({t[at] for each in parts.values() for s in each["train"] for t in s}) for at in (1, 2, 4)]
reader = Reader(index, names)
shape = {"hidden": args.hidden, "layers": args.layers, "drop": args.drop, "ends": args.ends}
gold = (parts["ewt"]["train"], parts["gum"]["train"])
lessons = Taught(args.lessons, args.trust, args.silver, args.times) if args.lessons else Gold(*gold, args.times)
model = Network(torch.tensor(vectors), *(len(each) for each in names), **shape)
if args.start:
    model.load_state_dict(torch.load(args.start)["state"])
optimizer = torch.optim.Adam(model.parameters(), lr=args.rate, betas=(0.9, 0.98))
size = lambda item: len(item[0])
steps = args.passes * len(batches(lessons.items(), length=size))
schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, step / 200) * max(0, 1 - step / (steps * 1.02)))
average = {name: value.detach().clone() for name, value in model.named_parameters()}
best, step = 0, 0
for number_of_pass in range(args.passes):
    started, losses = time.time(), 0.0
    model.train()
    for group in batches(lessons.items(), length=size):
        rows, hashes, lengths, (upos, xpos, head, label) = reader.batch([words for words, _ in group])
        real = torch.arange(rows.shape[1])[None] < lengths[:, None]
        states = model(rows, hashes, lengths)
        scores, dep, heads = model.arcs(states, lengths)
        chosen = lessons.heads(scores, head, group).clamp(min=0)
        loss = lessons.loss(scores, head, group, HEADS, real)
        loss = loss + lessons.loss(model.labels(dep, heads, chosen), label, group, LABELS, real)
        loss = loss + 0.5 * lessons.loss(model.upos(states), upos, group, UPOS, real)
        loss = loss + 0.5 * lessons.loss(model.xpos(states), xpos, group, XPOS, real)
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
    found = {name: evaluate([model], [reader], parts[name]["dev"]) for name in parts}
    las = (found["ewt"][3] + found["gum"][3]) / 2
    if las > best:
        best = las
        torch.save({"state": model.state_dict(), "names": names, "codes": codes, "points": points, "words": index, "shape": shape}, args.out + ".pt")
    print(number_of_pass + 1, round(losses, 1), f"{time.time() - started:.0f}s", found, flush=True)
    for name, value in model.named_parameters():
        value.data.copy_(kept[name])
