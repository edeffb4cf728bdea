"""Trains spaCy with the architecture of en_core_web_sm 3.8 on the open texts of Daybook's own models.

python eval/peers/spacy-train.py TEXTS OUT [--minutes 18] [--part names]     (TEXTS: what spacy-texts.ts wrote; minutes of one core)

As en_core_web_sm: tok2vec shared by tagger and parser, ner with its own, attribute_ruler, rule lemmatizer. Beside it a
morphologizer (spaCy's own way to parts of speech of Universal Dependencies); the bench leaves it out.
"""
import argparse
import json
import random
import time
from collections import Counter, defaultdict
from pathlib import Path

import spacy
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed

WINDOW = """
[%(at)s]
@architectures = "spacy.Tok2Vec.v2"
[%(at)s.embed]
@architectures = "spacy.MultiHashEmbed.v2"
width = 96
attrs = %(attrs)s
rows = %(rows)s
include_static_vectors = false
[%(at)s.encode]
@architectures = "spacy.MaxoutWindowEncoder.v2"
width = 96
depth = 4
window_size = 1
maxout_pieces = 3
"""
LISTENER = """
[%s.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = 96
upstream = "tok2vec"
"""
TRANSITIONS = """
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "%s"
extra_state_tokens = false
hidden_width = 64
maxout_pieces = 2
use_upper = true
"""
SHARED = dict(attrs='["NORM","PREFIX","SUFFIX","SHAPE","SPACY","IS_SPACE"]', rows="[5000,1000,2500,2500,50,50]")
NAMES = dict(attrs='["NORM","PREFIX","SUFFIX","SHAPE"]', rows="[5000,1000,2500,2500]")
CONFIG = (
    '[nlp]\nlang = "en"\npipeline = ["tok2vec","tagger","morphologizer","parser","attribute_ruler","lemmatizer","ner"]\n'
    '[components]\n[components.tok2vec]\nfactory = "tok2vec"\n'
    + WINDOW % dict(at="components.tok2vec.model", **SHARED)
    + '[components.tagger]\nfactory = "tagger"\n[components.tagger.model]\n@architectures = "spacy.Tagger.v2"\n'
    + LISTENER % "components.tagger.model"
    + '[components.morphologizer]\nfactory = "morphologizer"\n'
    + '[components.morphologizer.model]\n@architectures = "spacy.Tagger.v2"\n'
    + LISTENER % "components.morphologizer.model"
    + '[components.parser]\nfactory = "parser"\nmin_action_freq = 30\n[components.parser.model]'
    + TRANSITIONS % "parser"
    + LISTENER % "components.parser.model"
    + '[components.attribute_ruler]\nfactory = "attribute_ruler"\n'
    + '[components.lemmatizer]\nfactory = "lemmatizer"\nmode = "rule"\n'
    + '[components.ner]\nfactory = "ner"\n[components.ner.model]'
    + TRANSITIONS % "ner"
    + WINDOW % dict(at="components.ner.model.tok2vec", **NAMES)
)
SENTENCES = 10


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def tree_examples(nlp, texts):
    """Runs of sentences; what stands between words (a blank line) is a token of its own, as spaCy's tokeniser has it."""
    examples = []
    for text in texts:
        words = text["words"]
        bounds = [s["start"] for s in text["sentences"]]
        firsts, at = [], 0
        for bound in bounds:
            while at < len(words) and words[at]["start"] < bound:
                at += 1
            firsts.append(at)
        firsts.append(len(words))
        for run in range(0, len(bounds), SENTENCES):
            made = tree_example(nlp, text["text"], words, firsts, run, min(run + SENTENCES, len(bounds)))
            if made is not None:
                examples.append(made)
    return examples


def tree_example(nlp, text, words, firsts, run, end):
    first, last = firsts[run], firsts[end]
    if first >= last:
        return None
    begins = set(firsts[run:end])
    places, cells, before = {}, [], words[first]["start"]
    for number in range(first, last):
        word = words[number]
        if word["start"] < before:  # both parts of a word that is not written as its parts are
            places[number] = len(cells) - 1
            continue
        gap = text[before : word["start"]]
        if len(gap) > 1:
            cells.append((gap, "_SP", "SPACE", None, "dep", "", False, False))
        places[number] = len(cells)
        spaced = text[word["end"] : word["end"] + 1] == " " and number + 1 < last and words[number + 1]["start"] == word["end"] + 1
        cells.append((text[word["start"] : word["end"]], word["xpos"], word["upos"], number, word["label"], word["lemma"], number in begins, spaced))
        before = word["end"] + (1 if spaced else 0)
    heads = []
    for at, cell in enumerate(cells):
        if cell[3] is None:
            heads.append(max(at - 1, 0))
            continue
        head = words[cell[3]]["head"]
        heads.append(at if head < 0 else places.get(head, at))
    try:
        gold = Doc(
            nlp.vocab,
            words=[c[0] for c in cells],
            spaces=[c[7] for c in cells],
            tags=[c[1] for c in cells],
            pos=[c[2] for c in cells],
            heads=heads,
            deps=["ROOT" if heads[at] == at and c[3] is not None else c[4] for at, c in enumerate(cells)],
            lemmas=[c[5] for c in cells],
        )
        return Example(nlp.make_doc(gold.text), gold)
    except ValueError:
        return None


def name_examples(nlp, texts):
    examples = []
    for text in texts:
        at = 0
        for part in text["text"].split("\n\n"):
            end = at + len(part)
            inside = [(n["start"] - at, n["end"] - at, n["label"]) for n in text["names"] if at <= n["start"] and n["end"] <= end]
            at = end + 2
            doc = nlp.make_doc(part)
            if len(doc) == 0:
                continue
            gold = doc.copy()
            spans = [s for s in (gold.char_span(*one, alignment_mode="contract") for one in inside) if s is not None]
            gold.set_ents(spacy.util.filter_spans(spans))
            examples.append(Example(doc, gold))
    return examples


def train(nlp, pipes, examples, dev, minutes, score, save):
    """Batches of growing size until the processor time is over; the averaged weights of the best pass stay, and are saved."""
    started, best, kept, passes = time.process_time(), -1.0, None, 0
    with nlp.select_pipes(enable=pipes):
        optimizer = nlp.create_optimizer()
        size = 100.0
        while time.process_time() - started < 60 * minutes:
            random.shuffle(examples)
            losses, queue, words = {}, [], 0
            for example in examples:
                queue.append(example)
                words += len(example.predicted)
                if words < size:
                    continue
                nlp.update(queue, sgd=optimizer, drop=0.1, losses=losses)
                queue, words, size = [], 0, min(size * 1.001, 1000.0)
                if time.process_time() - started >= 60 * minutes:
                    break
            passes += 1
            with nlp.use_params(optimizer.averages):
                scores = nlp.evaluate([Example(nlp.make_doc(one.reference.text), one.reference) for one in dev])
                value = score(scores)
                if value > best:
                    best, kept = value, {name: nlp.get_pipe(name).to_bytes(exclude=["vocab"]) for name in pipes}
                    save(f"{'+'.join(pipes)}: {passes} passes, {value:.4f}")
            spent = (time.process_time() - started) / 60
            print(f"pass {passes}, {spent:.1f} minutes: {value:.4f}", {k: round(v) for k, v in losses.items()}, flush=True)
    for name, weights in (kept or {}).items():
        nlp.get_pipe(name).from_bytes(weights, exclude=["vocab"])
    return passes, best


def add_tag_map(nlp, examples):
    """Each Penn tag's most frequent part of speech, as en_core_web_sm's table has it."""
    counts = defaultdict(Counter)
    for example in examples:
        for token in example.reference:
            counts[token.tag_][token.pos_] += 1
    ruler = nlp.get_pipe("attribute_ruler")
    for tag, poses in counts.items():
        ruler.add(patterns=[[{"TAG": tag, "POS": ""}]], attrs={"POS": poses.most_common(1)[0][0]})


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("texts", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--minutes", type=float, default=18)
    arguments.add_argument("--part", choices=["both", "names"], default="both", help="names: train the names of OUT anew")
    asked = arguments.parse_args()
    fix_random_seed(1)
    random.seed(1)
    nlp = spacy.util.load_model_from_config(spacy.util.Config().from_str(CONFIG), auto_fill=True)
    trees, trees_dev = (tree_examples(nlp, lines(asked.texts / f"{name}.jsonl")) for name in ("trees", "trees-dev"))
    names, names_dev = (name_examples(nlp, lines(asked.texts / f"{name}.jsonl")) for name in ("names", "names-dev"))
    print(len(trees), "tree texts,", sum(len(e.reference) for e in trees), "tokens;", len(names), "name texts,", sum(len(e.reference) for e in names), flush=True)
    syntax = ["tok2vec", "tagger", "morphologizer", "parser"]
    with nlp.select_pipes(enable=[*syntax, "attribute_ruler", "lemmatizer"]):
        nlp.initialize(lambda: trees)
    ner = nlp.get_pipe("ner")
    ner.initialize(lambda: names, nlp=nlp)
    add_tag_map(nlp, trees)
    done = []

    def save(state):
        nlp.meta["name"] = "own_sm"
        nlp.meta["description"] = "The architecture of en_core_web_sm, trained on open texts: " + "; ".join([*done, state])
        resting = list(nlp.disabled)
        for name in resting:
            nlp.enable_pipe(name)
        nlp.to_disk(asked.out)
        for name in resting:
            nlp.disable_pipe(name)

    def syntax_score(scores):
        return (scores["tag_acc"] + scores["pos_acc"] + scores["dep_las"]) / 3

    if asked.part == "names":
        nlp.from_disk(asked.out, exclude=["ner"])
        done.append(str(nlp.meta["description"]).split(": ", 1)[-1].split("; ner")[0])
    else:
        passes, best = train(nlp, syntax, trees, trees_dev[::4], asked.minutes * 0.7, syntax_score, save)
        done.append(f"syntax: {passes} passes, {best:.4f} on dev")
    share = 1.0 if asked.part == "names" else 0.3
    passes, best = train(nlp, ["ner"], names, names_dev, asked.minutes * share, lambda scores: scores["ents_f"], save)
    save(f"ner: {passes} passes, {best:.4f} on dev")
    print(nlp.meta["description"])


main()
