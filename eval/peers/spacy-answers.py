"""What a spaCy model reads in each text. One JSON string a line in, one answer a line out; places count UTF-16 units.

python eval/peers/spacy-answers.py MODEL
"""
import json
import sys

import spacy

LABELS = {"PERSON": "PER", "PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def units(text):
    """Place in UTF-16 units of each character, as JavaScript counts."""
    places, at = [], 0
    for mark in text:
        places.append(at)
        at += 2 if ord(mark) > 0xFFFF else 1
    return [*places, at]


def answer(doc):
    place = units(doc.text)
    sentences = []
    for sentence in doc.sents:
        words = [token for token in sentence if not token.is_space]
        number = {token.i: at for at, token in enumerate(words)}
        cells = []
        for token in words:
            root = token.head.i == token.i
            head = -1 if root else number.get(token.head.i, -1)
            label = "root" if root else token.dep_.split(":")[0]
            cells.append([place[token.idx], place[token.idx + len(token)], token.pos_, head, label])
        if cells:
            sentences.append(cells)
    names = [
        {"start": place[e.start_char], "end": place[e.end_char], "label": LABELS[e.label_]}
        for e in doc.ents
        if e.label_ in LABELS
    ]
    return {"sentences": sentences, "names": names}


def main():
    nlp = spacy.load(sys.argv[1])
    texts = [json.loads(line) for line in sys.stdin]
    for doc in nlp.pipe(texts, batch_size=16):
        print(json.dumps(answer(doc)))


main()
