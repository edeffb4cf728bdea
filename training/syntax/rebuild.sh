#!/bin/bash
# Rebuilds data/syntax-accurate.bin.zst, the same bytes each time: two hours on one core that has AVX-512.
#   training/syntax/rebuild.sh EWT GUM VECTORS TEXTS FOLDER      TEXTS: made by texts.ts; FOLDER: for what is made on the way
# The arithmetic of OpenBLAS is named, since each kind rounds in its own way.
set -euo pipefail
ewt=$1 gum=$2 vectors=$3 texts=$4 folder=$5
here=$(dirname "$0")
export OPENBLAS_NUM_THREADS=1 OPENBLAS_CORETYPE=SkylakeX
train() { /usr/bin/python3 "$here/train.py" "$ewt" "$gum" "$vectors" "$folder/$@"; }
teach() { /usr/bin/python3 "$here/teach.py" "$ewt" "$gum" "$vectors" "$folder/$@" --texts "$texts"; }

# Two networks learn from the treebanks alone; together they teach a third and a larger fourth.
OPENBLAS_CORETYPE=Prescott train first --seed 7
train second --seed 8
teach lessons "$folder/first.pt" "$folder/second.pt"
train third --seed 11 --drop 0.2 --rate 1.5e-3 --start "$folder/first.pt" --lessons "$folder/lessons"
train fourth --seed 9 --hidden 192 --layers 3 --ends 192 --drop 0.3 --words 150000 --passes 10 --silver 200000 --gum 3 --lessons "$folder/lessons"

# The third and the fourth teach the one that ships, which goes on from the third.
teach more-lessons "$folder/third.pt" "$folder/fourth.pt"
train last --seed 13 --passes 19 --drop 0.2 --rate 1e-3 --gum 3 --start "$folder/third.pt" --lessons "$folder/more-lessons"

/usr/bin/python3 "$here/export.py" "$folder/last.pt" "$folder/syntax-accurate.bin"
node "$here/../pack.ts" "$folder/syntax-accurate.bin" "$here/../../data/syntax-accurate.bin.zst"
