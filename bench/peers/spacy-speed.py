"""How fast spaCy reads, with all pipes of en_core_web_sm. Prints one JSON object.

python bench/peers/spacy-speed.py TEXTS PROCESSES [MODEL]

TEXTS holds one JSON string a line. The model is en_core_web_sm where it is installed, else MODEL: the same architecture,
trained by eval/peers/spacy-train.py on open texts (its morphologizer, which en_core_web_sm lacks, is left out).
Wall time is that of `nlp.pipe` alone, after loading and a first text; processor time is that of all its processes.
"""
import json
import multiprocessing
import os
import resource
import sys
import time

import spacy

BATCH = 50


def load(model):
    try:
        return "en_core_web_sm", spacy.load("en_core_web_sm")
    except OSError:
        if model is None:
            raise
        return "the same architecture, trained on open texts", spacy.load(model, exclude=["morphologizer"])


def spent():
    """Processor time of this process and of those that it started and that are over."""
    own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def main():
    processes = int(sys.argv[2])
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = [json.loads(line) for line in file]
    before = time.perf_counter()
    name, nlp = load(sys.argv[3] if len(sys.argv) > 3 else None)
    loaded = time.perf_counter() - before
    nlp(texts[0])
    start, used = time.perf_counter(), spent()
    tokens = names = heads = 0
    for doc in nlp.pipe(texts, n_process=processes, batch_size=BATCH):
        tokens += len(doc)
        names += len(doc.ents)
        heads += doc.has_annotation("DEP")
    seconds = time.perf_counter() - start
    for child in multiprocessing.active_children():
        child.join()
    print(
        json.dumps(
            {
                "model": name,
                "version": spacy.__version__,
                "pipes": nlp.pipe_names,
                "texts": len(texts),
                "parsed": heads,
                "tokens": tokens,
                "names": names,
                "seconds": seconds,
                "cpuSeconds": spent() - used,
                "loadSeconds": loaded,
                "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()
