#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# compare.sh COMMIT_A COMMIT_B [start|memory]: by how much the second commit's application differs from the first's, measured in turn. Builds
# each once, as the preset ci does, in build/compare/; what is there is used again.
set -u
. "$(dirname "${BASH_SOURCE[0]}")/../steps.sh" || exit 1

fail() { echo "compare.sh: $1" >&2; exit "${2:-1}"; }

case $# in 2 | 3) ;; *) sed -n '3,4s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 64 ;; esac
figures=${3:-}
case $figures in '' | start | memory) ;; *) fail "there are no figures '$figures', only start and memory" 64 ;; esac

# What was removed by hand is no worktree any more.
git worktree prune

# build COMMIT: sets `program`.
build() {
    local commit tree
    commit=$(git rev-parse --verify --quiet --short=12 "$1^{commit}") || fail "there is no commit '$1' here" 64
    tree=$PWD/build/compare/$commit
    program=$tree/build/ci/app/bifrost
    if [ ! -e "$tree/.git" ]; then
        [ ! -e "$tree" ] || fail "$tree is in the way: it is no worktree"
        step "checking out $1 ($commit)" git worktree add --quiet --detach "$tree" "$commit"
    fi
    [ "$(git -C "$tree" rev-parse --short=12 HEAD)" = "$commit" ] || fail "$tree holds another commit; remove it"
    [ -z "$(git -C "$tree" status --porcelain --untracked-files=no)" ] || fail "$tree has changes; remove it"
    step "configuring $1" cmake -S "$tree" --preset ci -D BIFROST_TEST_FOLDERS='support;bench' --log-level=WARNING
    step "building $1" cmake --build "$tree/build/ci" --parallel "$jobs" --target bifrost
    [ -x "$program" ] || fail "the build of $1 has no $program"
}

build "$1"
a=$program
build "$2"
b=$program
[ "$a" != "$b" ] || say "both are the same commit: what differs is noise"
say "A is $1, B is $2"
E2E_OTHER_PROGRAM=$b exec tests/e2e/run.sh --app "$a" --out build/e2e/bench_compare --only "$figures" ../../bench/compare
