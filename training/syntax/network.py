"""The network: frozen word vectors and hashed word features, a BiLSTM of two layers, heads for tags, arcs and arc labels.

After Kiperwasser and Goldberg (2016) and Dozat and Manning (2017): arcs are scored by a bilinear form, labels by one hidden layer over
both ends, which costs a fiftieth of a second bilinear form at the same width.
"""
import torch
from torch import nn
from features import TABLES

HIDDEN, ARC, LABEL = 128, 128, 128


class Network(nn.Module):
    def __init__(self, vectors, upos, xpos, labels):
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.tables = nn.ModuleList(nn.Embedding(rows, width) for rows, width in TABLES.values())
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        width = vectors.shape[1] + sum(w for _, w in TABLES.values())
        self.lower = nn.ModuleList(nn.LSTM(width, HIDDEN, batch_first=True) for _ in range(2))
        self.upper = nn.ModuleList(nn.LSTM(2 * HIDDEN, HIDDEN, batch_first=True) for _ in range(2))
        self.upos, self.xpos = nn.Linear(2 * HIDDEN, upos), nn.Linear(2 * HIDDEN, xpos)
        # A head sees a root vector at place 0.
        self.root = nn.Parameter(torch.zeros(2 * HIDDEN))
        self.arc_dep, self.arc_head = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.label_dep, self.label_head = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL)
        self.arc = nn.Parameter(torch.empty(ARC + 1, ARC).uniform_(-0.05, 0.05))
        self.label = nn.Linear(LABEL, labels)
        self.drop = 0.33

    def shared_drop(self, x):
        """Drops the same units at every word of a sentence."""
        if not self.training:
            return x
        keep = torch.rand(x.shape[0], 1, x.shape[2]) > self.drop
        return x * keep / (1 - self.drop)

    def both_ways(self, pair, x, turned):
        """The second LSTM reads each sentence from its last word; padding stands behind the words for both."""
        forth = pair[0](x)[0]
        at = turned.unsqueeze(2)
        back = pair[1](torch.gather(x, 1, at.expand(-1, -1, x.shape[2])))[0]
        return torch.cat([forth, torch.gather(back, 1, at.expand(-1, -1, back.shape[2]))], 2)

    def forward(self, rows, hashes, lengths):
        places = torch.arange(rows.shape[1])[None]
        turned = torch.where(places < lengths[:, None], lengths[:, None] - 1 - places, places)
        vectors, parts = self.vectors[rows], [table(hashes[:, :, at]) for at, table in enumerate(self.tables)]
        if self.training:  # words that the vectors do not know, and rare words, happen
            vectors = vectors * (torch.rand(*rows.shape, 1) > 0.1)
            parts[0] = parts[0] * (torch.rand(*rows.shape, 1) > 0.15)
        x = self.shared_drop(torch.cat([vectors, *parts], 2))
        x = self.shared_drop(self.both_ways(self.lower, x, turned))
        return self.shared_drop(self.both_ways(self.upper, x, turned))

    def arcs(self, states):
        """Scores [sentence, dependent, head]; head 0 is the root. Also the label layer's two parts."""
        root = self.root.expand(states.shape[0], 1, -1)
        heads = torch.cat([root, states], 1)
        dep = self.shared_drop(torch.relu(self.arc_dep(states)))
        head = self.shared_drop(torch.relu(self.arc_head(heads)))
        one = torch.ones(*dep.shape[:2], 1)
        scores = torch.cat([dep, one], 2) @ self.arc @ head.transpose(1, 2)
        return scores, self.label_dep(states), self.label_head(heads)

    def labels(self, dep, head, chosen):
        """Scores [sentence, dependent, label] for the chosen heads."""
        at = chosen.unsqueeze(2).expand(-1, -1, head.shape[2])
        return self.label(self.shared_drop(torch.relu(dep + torch.gather(head, 1, at))))
