"""The network: frozen word vectors and hashed word features, a BiLSTM of two or more layers, heads for tags, arcs and arc labels.

After Kiperwasser and Goldberg (2016) and Dozat and Manning (2017): arcs are scored by a bilinear form, labels by one hidden layer over
both ends, which costs a fiftieth of a second bilinear form at the same width. What ships has two layers of 128; a teacher may be larger.
"""
import torch
from torch import nn
from features import TABLES


class Network(nn.Module):
    def __init__(self, vectors, upos, xpos, labels, hidden=128, layers=2, drop=0.33, ends=128):
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.tables = nn.ModuleList(nn.Embedding(rows, width) for rows, width in TABLES.values())
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        width = vectors.shape[1] + sum(w for _, w in TABLES.values())
        pair = lambda width: nn.ModuleList(nn.LSTM(width, hidden, batch_first=True) for _ in range(2))
        self.lower, self.upper = pair(width), pair(2 * hidden)
        self.more = nn.ModuleList(pair(2 * hidden) for _ in range(layers - 2))
        self.upos, self.xpos = nn.Linear(2 * hidden, upos), nn.Linear(2 * hidden, xpos)
        # A head sees a root vector at place 0.
        self.root = nn.Parameter(torch.zeros(2 * hidden))
        self.arc_dep, self.arc_head = nn.Linear(2 * hidden, ends), nn.Linear(2 * hidden, ends)
        self.label_dep, self.label_head = nn.Linear(2 * hidden, ends), nn.Linear(2 * hidden, ends)
        self.arc = nn.Parameter(torch.empty(ends + 1, ends).uniform_(-0.05, 0.05))
        self.label = nn.Linear(ends, labels)
        self.drop = drop

    def shared_drop(self, x):
        """Drops the same units at every word of a sentence."""
        if not self.training or self.drop == 0:
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
        for pair in (self.lower, self.upper, *self.more):
            x = self.shared_drop(self.both_ways(pair, x, turned))
        return x

    def arcs(self, states, lengths):
        """Scores [sentence, dependent, head]; head 0 is the root; read, no word is its own. Also the label layer's two parts."""
        root = self.root.expand(states.shape[0], 1, -1)
        heads = torch.cat([root, states], 1)
        dep = self.shared_drop(torch.relu(self.arc_dep(states)))
        head = self.shared_drop(torch.relu(self.arc_head(heads)))
        one = torch.ones(*dep.shape[:2], 1)
        scores = torch.cat([dep, one], 2) @ self.arc @ head.transpose(1, 2)
        never = (torch.arange(scores.shape[2])[None] > lengths[:, None])[:, None]
        if not self.training:
            never = never | (torch.arange(scores.shape[2])[None] == torch.arange(scores.shape[1])[:, None] + 1)[None]
        return scores.masked_fill(never, -1e9), self.label_dep(states), self.label_head(heads)

    def labels(self, dep, head, chosen):
        """Scores [sentence, dependent, label] for the chosen heads."""
        at = chosen.unsqueeze(2).expand(-1, -1, head.shape[2])
        return self.label(self.shared_drop(torch.relu(dep + torch.gather(head, 1, at))))
