"""Writes a trained network as a model file: python3 export.py IN.pt OUT.bin. What src/language/syntax/accurate reads; packed by ../pack.ts.

Weights become 8-bit integers with a scale for each row (for each table of hashed features one in all).
"""
import json
import struct
import sys
import numpy as np
import torch
from features import TABLES

TYPES = {"int8": "i8", "uint8": "u8", "float32": "f32"}


def scaled(matrix):
    """Each row as whole numbers from -127 to 127, and what 1 stands for in it."""
    scales = np.maximum(np.abs(matrix).max(1), 1e-8).astype(np.float32) / 127
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def add_matrix(tables, name, weights, bias):
    tables[f"{name}.weights"], tables[f"{name}.scales"] = scaled(weights)
    tables[f"{name}.bias"] = bias.astype(np.float32)


def add_layer(tables, name, state):
    """Both LSTMs read the same input: their input weights stand in one matrix, forward first. Gates in PyTorch's order: i, f, g, o."""
    inputs, biases = [], []
    for at, way in enumerate(("forth", "back")):
        part = lambda weight: state[f"{name}.{at}.{weight}_l0"]
        inputs.append(part("weight_ih"))
        biases.append(part("bias_ih") + part("bias_hh"))
        add_matrix(tables, f"{name}.{way}", part("weight_hh"), np.zeros(len(part("weight_hh"))))
    add_matrix(tables, f"{name}.input", np.concatenate(inputs), np.concatenate(biases))


def add_heads(tables, state):
    both = lambda names, part: np.concatenate([state[f"{name}.{part}"] for name in names])
    for name, parts in (("tags", ("upos", "xpos")), ("ends", ("arc_dep", "arc_head", "label_dep", "label_head"))):
        add_matrix(tables, name, both(parts, "weight"), both(parts, "bias"))
    add_matrix(tables, "bilinear", state["arc"][:-1].T, state["arc"][-1])
    add_matrix(tables, "labels", state["label.weight"], state["label.bias"])
    for name in ("arc", "label"):  # the root is the same in every sentence
        tables[f"root.{name}"] = state[f"{name}_head.weight"] @ state["root"] + state[f"{name}_head.bias"]


def add_words(tables, numbers, state, saved):
    """The vectors' rows follow the words in order of UTF-16 code units; row 0 is the unknown word."""
    words = sorted(saved["words"], key=lambda word: word.encode("utf-16-be", "surrogatepass"))
    assert not any("\n" in word for word in words)
    tables["vector.words"] = np.frombuffer("\n".join(words).encode("utf-8"), dtype=np.uint8)
    tables["vector.codes"] = saved["codes"][[0] + [saved["words"][word] for word in words]]
    tables["vector.points"] = saved["points"].astype(np.float32)
    numbers["vector.parts"], numbers["vector.part"] = saved["points"].shape[0], saved["points"].shape[2]
    for at, name in enumerate(TABLES):
        cells = state[f"tables.{at}.weight"]
        numbers[f"hash.{name}.rows"], numbers[f"hash.{name}.width"] = cells.shape
        flat, scale = scaled(cells.reshape(1, -1))
        tables[f"hash.{name}.cells"], tables[f"hash.{name}.scale"] = flat, scale


def write(path, tables, numbers, lists):
    entries, body = {}, bytearray()
    for name, table in tables.items():
        entries[name] = {"type": TYPES[str(table.dtype)], "offset": len(body), "length": table.size}
        body += np.ascontiguousarray(table).tobytes()
        body += bytes(-len(body) % 8)
    header = {"kind": "syntax-accurate", "version": 1, "tables": entries, "lists": lists, "numbers": numbers}
    packed = json.dumps(header, separators=(",", ":")).encode("utf-8")
    with open(path, "wb") as file:
        file.write(b"DBM1" + struct.pack("<I", len(packed)) + packed + bytes(-(8 + len(packed)) % 8) + body)


def main():
    saved = torch.load(sys.argv[1])
    state = {name: value.numpy() for name, value in saved["state"].items()}
    numbers = {"hidden": state["upper.0.weight_hh_l0"].shape[1], "arc": len(state["arc_dep.bias"]), "label": len(state["label_dep.bias"])}
    tables = {}
    for layer in ("lower", "upper"):
        add_layer(tables, layer, state)
    add_heads(tables, state)
    add_words(tables, numbers, state, saved)
    write(sys.argv[2], tables, numbers, dict(zip(("upos", "xpos", "labels"), saved["names"])))


main()
